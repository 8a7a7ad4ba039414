package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;

/// One step asked about on its day: what the checks may look at. It remembers whether a check read a number that nobody
/// has read for its day, so that a block becomes a warning that says so.
final class Inquiry {

    final Step step;
    final Facts facts;
    final Past past;
    final Book book;
    final Deadlines deadlines;
    private Rule rule;
    private boolean unread;

    Inquiry(Step step, Facts facts, Book book, WorkingDays workingDays) {
        this.step = step;
        this.facts = facts;
        this.book = book;
        this.past = Past.on(step.on(), facts.past(), book);
        this.deadlines = new Deadlines(past, facts, book, workingDays);
        this.rule = book.rule("ORDER");
    }

    /// Turns to the next rule; what was read for the one before is forgotten.
    void turnTo(Rule next) {
        rule = next;
        unread = false;
    }

    String ruleId() {
        return rule.id();
    }

    boolean readUnknown() {
        return unread;
    }

    LocalDate day() {
        return step.on();
    }

    boolean asks(String word) {
        return step.word().equals(word);
    }

    /// What the file tells the check of this rule.
    Optional<String> told(String key) {
        return rule.told(key);
    }

    String mustBeTold(String key) {
        return rule.told(key).orElseThrow(() -> rule.place().wrong("with: thiếu / missing " + key));
    }

    /// A number of the day, or the last one known.
    int number(String key) {
        return read(key, day()).flatMap(Value::number).orElseThrow();
    }

    /// Whether a yes or no is a yes on a day, by the last one known.
    boolean holds(String key, LocalDate lawOf) {
        return read(key, lawOf).flatMap(Value::number).filter(flag -> flag == 1).isPresent();
    }

    boolean holds(String key) {
        return holds(key, day());
    }

    /// Whether nobody has read the number for the day asked. Asking does not make the answer depend on it.
    boolean isUnknown(String key) {
        declared(key);
        return book.unknown(key, day());
    }

    Share share(String key) {
        return read(key, day())
                .flatMap(Value::word)
                .flatMap(Share::read)
                .orElseThrow(() -> new IllegalStateException("no share " + key));
    }

    private Optional<Value> read(String key, LocalDate lawOf) {
        declared(key);
        unread |= book.unknown(key, lawOf);
        return book.inForce(key, lawOf);
    }

    /// A rule reads the numbers its file names, and no others.
    private void declared(String key) {
        if (!rule.numbers().contains(key)) {
            throw rule.place().wrong("%s: numbers: thiếu / missing %s".formatted(rule.id(), key));
        }
    }
}
