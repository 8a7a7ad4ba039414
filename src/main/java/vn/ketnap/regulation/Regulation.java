package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The regulation of one day. It is asked whether a step may be recorded, and answers with every rule that warns, fails
/// or blocks; an empty answer means that the way is open.
public final class Regulation {

    private static final String ALONE = "alone";

    private final Book book;
    private final WorkingDays workingDays;
    private final LocalDate day;

    Regulation(Book book, WorkingDays workingDays, LocalDate day) {
        this.book = book;
        this.workingDays = workingDays;
        this.day = day;
    }

    /// What the rules say of this step, on the facts dated on or before its day. Each check is made on its own; a rule
    /// that says `alone` and answers no silences the others.
    public List<Finding> ask(Step step, Facts facts) {
        if (!step.on().equals(day)) {
            throw new IllegalArgumentException("the regulation of " + day + " was asked about " + step.on());
        }
        var asked = new Inquiry(step, facts, book, workingDays);
        var rules = book.asking(step.word());
        for (var rule : rules) {
            if (rule.told(ALONE).isPresent()) {
                var found = found(rule, asked);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            if (rule.told(ALONE).isEmpty()) {
                found(rule, asked)
                        .filter(one -> findings.stream()
                                .noneMatch(other -> other.rule().equals(one.rule())))
                        .ifPresent(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    /// What one rule says when no other is asked.
    Optional<Finding> alone(Rule rule, Step step, Facts facts) {
        return found(rule, new Inquiry(step, facts, book, workingDays));
    }

    private Optional<Finding> found(Rule rule, Inquiry asked) {
        asked.turnTo(rule);
        var answer = Checks.named(rule.check()).of(asked);
        return switch (answer.kind()) {
            case MET -> Optional.empty();
            case NOT_MET -> Optional.of(notMet(rule, asked, answer));
            case DOUBTFUL ->
                Optional.of(new Finding(
                        rule.id(),
                        Effect.WARNS,
                        asked.readUnknown() || answer.unread(),
                        rule.title(),
                        Filling.of(rule.doubt(), answer.said(), book),
                        clause(rule, answer),
                        rule.way()));
            case MISSING_FACT -> Optional.of(missing(book.rule(answer.missing())));
            case REFUSED ->
                Optional.of(new Finding(
                        rule.id(),
                        Effect.BLOCKS,
                        false,
                        rule.title(),
                        Filling.of(book.rule(answer.missing()).message(), answer.said(), book),
                        clause(rule, answer),
                        rule.way()));
        };
    }

    private Finding notMet(Rule rule, Inquiry asked, Answer answer) {
        var effect = rule.effectAt(asked.step.word());
        var unread = asked.readUnknown() || answer.unread();
        return new Finding(
                rule.id(),
                unread && effect == Effect.BLOCKS ? Effect.WARNS : effect,
                unread,
                rule.title(),
                Filling.of(rule.message(), answer.said(), book),
                clause(rule, answer),
                rule.way());
    }

    /// A rule that would block on a fact that is not known asks for the fact.
    private Finding missing(Rule rule) {
        return new Finding(rule.id(), Effect.WARNS, false, rule.title(), rule.message(), rule.clause(day), rule.way());
    }

    private Clause clause(Rule rule, Answer answer) {
        return rule.clause(answer.lawOf().orElse(day));
    }
}
