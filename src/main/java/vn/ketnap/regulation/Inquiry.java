package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// One step asked about on its day: what is looked at, and what the checks have found so far.
final class Inquiry {

    final Step step;
    final Facts facts;
    final Past past;
    final Book book;
    final Deadlines deadlines;
    private final List<Finding> findings = new ArrayList<>();

    Inquiry(Step step, Facts facts, Book book, WorkingDays workingDays) {
        this.step = step;
        this.facts = facts;
        this.book = book;
        this.past = Past.on(step.on(), facts.past());
        this.deadlines = new Deadlines(past, facts, book, workingDays);
    }

    LocalDate day() {
        return step.on();
    }

    boolean asks(String... words) {
        return List.of(words).contains(step.word());
    }

    /// A number of the day, or the last one known.
    int number(String key) {
        return book.inForce(key, day()).flatMap(Book.Value::value).orElseThrow();
    }

    void blocks(String rule, Object... said) {
        found(rule, Effect.BLOCKS, day(), said);
    }

    /// A block judged by the regulation of another day than the step's own.
    void blocksUnder(String rule, LocalDate lawOf, Object... said) {
        found(rule, Effect.BLOCKS, lawOf, said);
    }

    void fails(String rule, Object... said) {
        found(rule, Effect.FAILS, day(), said);
    }

    void warns(String rule, Object... said) {
        found(rule, Effect.WARNS, day(), said);
    }

    /// A step that comes late, by the regulation of the day its clock started.
    void late(String rule, LocalDate startedOn, Object... said) {
        found(rule, Effect.WARNS, startedOn, said);
    }

    /// A warning of a rule that holds, whose exception nobody has read.
    void warnsUnknown(String rule, Object... said) {
        add(rule, Effect.WARNS, true, day(), said);
    }

    /// A rule that would block on a fact that is not known: a warning that asks for the fact.
    void asksForFact(String rule, Object... said) {
        add(rule, Effect.WARNS, true, day(), said);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void found(String rule, Effect effect, LocalDate lawOf, Object... said) {
        var unread = book.rule(rule)
                .unknownFrom()
                .filter(from -> !lawOf.isBefore(from))
                .isPresent();
        add(rule, unread && effect == Effect.BLOCKS ? Effect.WARNS : effect, unread, lawOf, said);
    }

    private void add(String id, Effect effect, boolean unknown, LocalDate lawOf, Object... said) {
        var rule = book.rule(id);
        if (findings.stream().noneMatch(finding -> finding.rule().equals(id))) {
            findings.add(new Finding(
                    id, effect, unknown, rule.title(), filled(rule.message(), said), rule.clause(lawOf), rule.way()));
        }
    }

    /// Puts what was said, key by key, into the places of a message.
    private Text filled(Text message, Object... said) {
        var filled = message;
        for (var i = 0; i + 1 < said.length; i += 2) {
            var place = "{" + said[i] + "}";
            var words = shown(said[i + 1]);
            filled =
                    new Text(filled.vi().replace(place, words.vi()), filled.en().replace(place, words.en()));
        }
        return filled;
    }

    /// Days as people write them; several words are those a verification is about.
    private Text shown(Object value) {
        return switch (value) {
            case LocalDate day ->
                same("%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
            case Optional<?> optional -> optional.map(this::shown).orElse(same("–"));
            case Collection<?> subjects ->
                subjects.stream()
                        .map(one -> book.subject(one.toString()))
                        .reduce((one, other) -> new Text(one.vi() + ", " + other.vi(), one.en() + ", " + other.en()))
                        .orElse(same("–"));
            default -> same(value.toString());
        };
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
