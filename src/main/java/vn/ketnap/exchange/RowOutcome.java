package vn.ketnap.exchange;

import java.util.Optional;
import vn.ketnap.basics.PersonRef;

/// What became of one row of a list, and why.
///
/// @param reason a word with its message `exchange.reason.…`; empty when there is nothing to say
public record RowOutcome(Kind kind, String reason, Optional<PersonRef> person) {

    /// Added, updated, skipped, or held: it needs an answer from a person.
    public enum Kind {
        ADDED,
        UPDATED,
        SKIPPED,
        HELD;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static RowOutcome added(PersonRef person) {
        return new RowOutcome(Kind.ADDED, "", Optional.of(person));
    }

    static RowOutcome added() {
        return new RowOutcome(Kind.ADDED, "", Optional.empty());
    }

    static RowOutcome updated(String reason, PersonRef person) {
        return new RowOutcome(Kind.UPDATED, reason, Optional.of(person));
    }

    static RowOutcome updated(String reason) {
        return new RowOutcome(Kind.UPDATED, reason, Optional.empty());
    }

    static RowOutcome skipped(String reason) {
        return new RowOutcome(Kind.SKIPPED, reason, Optional.empty());
    }

    static RowOutcome held(String reason) {
        return new RowOutcome(Kind.HELD, reason, Optional.empty());
    }
}
