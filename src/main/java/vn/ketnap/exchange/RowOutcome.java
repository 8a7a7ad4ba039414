package vn.ketnap.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.basics.PersonRef;

/// What became of one row of a list, and why.
///
/// @param reason a word with its message `exchange.reason.…`; empty when there is nothing to say
/// @param details what the reason is about: acts as `listed 2018-03-01 case-ended`
/// @param person whom the row was taken for
/// @param asked what a person is asked about whom the row means, or was and has answered
public record RowOutcome(
        Kind kind, String reason, List<String> details, Optional<PersonRef> person, Optional<Question> asked) {

    public RowOutcome {
        details = List.copyOf(details);
    }

    /// Added, updated, skipped, or held: it needs an answer from a person.
    public enum Kind {
        ADDED,
        UPDATED,
        SKIPPED,
        HELD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whom a row means.
    ///
    /// @param reason why it is asked, a word with its message `exchange.reason.…`
    /// @param candidates whom it may mean
    public record Question(String reason, List<PersonRef> candidates) {

        public Question {
            candidates = List.copyOf(candidates);
        }
    }

    static RowOutcome added(PersonRef person) {
        return new RowOutcome(Kind.ADDED, "", List.of(), Optional.of(person), Optional.empty());
    }

    static RowOutcome added() {
        return new RowOutcome(Kind.ADDED, "", List.of(), Optional.empty(), Optional.empty());
    }

    static RowOutcome updated(String reason, PersonRef person) {
        return new RowOutcome(Kind.UPDATED, reason, List.of(), Optional.of(person), Optional.empty());
    }

    static RowOutcome updated(String reason) {
        return new RowOutcome(Kind.UPDATED, reason, List.of(), Optional.empty(), Optional.empty());
    }

    static RowOutcome skipped(String reason) {
        return new RowOutcome(Kind.SKIPPED, reason, List.of(), Optional.empty(), Optional.empty());
    }

    /// The row says nothing new of a person already there.
    static RowOutcome known(PersonRef person) {
        return new RowOutcome(Kind.SKIPPED, "already-there", List.of(), Optional.of(person), Optional.empty());
    }

    static RowOutcome held(String reason) {
        return new RowOutcome(Kind.HELD, reason, List.of(), Optional.empty(), Optional.empty());
    }

    static RowOutcome held(Question question) {
        return held(question.reason()).asking(Optional.of(question));
    }

    RowOutcome asking(Optional<Question> question) {
        return new RowOutcome(kind, reason, details, person, question);
    }

    /// The same with what could not be done of it.
    RowOutcome but(String why, List<String> what) {
        return new RowOutcome(kind, why, what, person, asked);
    }

    /// The reason as the command line says it, with what it is about.
    public String said() {
        return details.isEmpty() ? reason : reason + ": " + String.join("; ", details);
    }
}
