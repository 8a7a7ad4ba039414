package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.Text;

/// The rule data in the hand: numbers by day, rules with their words and clauses, deadlines, steps, days off. It never
/// changes; an amendment makes another book.
public record Book(
        Map<String, Quantity> numbers,
        Map<String, Rule> rules,
        Map<String, List<Rule>> askedAt,
        Map<String, Deadline> deadlines,
        Map<String, Procedure> steps,
        Map<String, Text> subjects,
        Map<String, Text> bodies,
        Map<String, Checked> checked,
        WorkingDays workingDays) {

    private static final String ANY = "any";

    static Book read() {
        return new BookFiles(BookFiles::open).book();
    }

    /// The rules that ask a step, in the order of the files.
    static Map<String, List<Rule>> askedAt(Map<String, Rule> rules, Map<String, Procedure> steps) {
        var asked = new HashMap<String, List<Rule>>();
        for (var step : steps.keySet()) {
            var asking = new ArrayList<Rule>();
            rules.values().stream()
                    .filter(rule ->
                            rule.askedAt().containsKey(step) || rule.askedAt().containsKey(ANY))
                    .forEach(asking::add);
            asked.put(step, List.copyOf(asking));
        }
        return Map.copyOf(asked);
    }

    List<Rule> asking(String step) {
        return askedAt.getOrDefault(step, List.of());
    }

    Rule rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> new IllegalStateException("no rule " + id));
    }

    /// A number by its key.
    public Quantity quantity(String key) {
        return Optional.ofNullable(numbers.get(key)).orElseThrow(() -> new IllegalStateException("no number " + key));
    }

    /// A deadline by its word.
    public Deadline deadline(String word) {
        return Optional.ofNullable(deadlines.get(word))
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + word));
    }

    /// A step by its word; nothing for `any`.
    public Optional<Procedure> step(String word) {
        return Optional.ofNullable(steps.get(word));
    }

    Text stepTitle(String word) {
        return step(word).map(Procedure::title).orElse(new Text(word, word));
    }

    /// The value to use on a day: the one of the day, otherwise the last one known before it.
    Optional<Value> inForce(String key, LocalDate day) {
        return quantity(key).inForce(day);
    }

    /// Whether a yes or no is a yes on a day, by the last one known.
    boolean holds(String key, LocalDate day) {
        return inForce(key, day)
                .flatMap(Value::number)
                .filter(flag -> flag == 1)
                .isPresent();
    }

    boolean unknown(String key, LocalDate day) {
        return quantity(key).isUnknown(day);
    }

    /// The share of votes a number says on a day.
    Share share(String key, LocalDate day) {
        return inForce(key, day)
                .flatMap(Value::word)
                .flatMap(Share::read)
                .orElseThrow(() -> new IllegalStateException("no share " + key));
    }

    /// How messages call someone a verification is about: `child-2` is the second child, `child@2` the second place
    /// asked about the child; an unknown word stays as it is.
    Text subject(String word) {
        var place = word.indexOf('@');
        if (place > 0) {
            var person = subject(word.substring(0, place));
            var number = word.substring(place + 1);
            return new Text(person.vi() + " (nơi thứ " + number + ")", person.en() + " (place " + number + ")");
        }
        var plain = word.replaceFirst("-\\d+$", "");
        var known = subjects.getOrDefault(plain, new Text(plain, plain));
        var number = word.substring(plain.length()).replace('-', ' ');
        return new Text(known.vi() + (number.isEmpty() ? "" : " thứ" + number), known.en() + number);
    }

    public Text body(String word) {
        return bodies.getOrDefault(word, new Text(word, word));
    }

    /// The words of the bodies that a number may name.
    List<String> bodiesOf(Quantity quantity) {
        return quantity.allowed().isEmpty() ? List.copyOf(bodies.keySet()) : quantity.allowed();
    }

    /// The periods that nobody has read and that reach beyond a day, in the order of their first days.
    List<Gap> gaps(LocalDate day) {
        return numbers.values().stream()
                .flatMap(quantity -> quantity.unreadBeyond(day).stream()
                        .map(since -> new Gap(quantity, since, quantity.inForce(since), readersOf(quantity.key()))))
                .sorted(Comparator.comparing(Gap::since)
                        .thenComparing(gap -> gap.quantity().key()))
                .toList();
    }

    private List<Text> readersOf(String key) {
        return Stream.concat(
                        rules.values().stream()
                                .filter(rule -> rule.numbers().contains(key))
                                .map(Rule::title),
                        deadlines.values().stream()
                                .filter(deadline -> deadline.numbers().contains(key))
                                .map(Deadline::title))
                .distinct()
                .toList();
    }

    /// The same book with another calendar.
    Book with(WorkingDays calendar) {
        return new Book(numbers, rules, askedAt, deadlines, steps, subjects, bodies, checked, calendar);
    }

    /// The same book with a value entered between releases.
    Book with(String number, Value entered) {
        var changed = new LinkedHashMap<>(numbers);
        changed.put(number, quantity(number).with(entered));
        return new Book(changed, rules, askedAt, deadlines, steps, subjects, bodies, checked, workingDays);
    }
}
