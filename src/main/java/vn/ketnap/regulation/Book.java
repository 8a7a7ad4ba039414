package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.ketnap.basics.Text;

/// The rule data as read from the files: numbers by day, rules with their words and clauses, deadlines, holidays. A key
/// that is missing or of the wrong kind stops the program at start with the file's name.
final class Book {

    /// A number as it holds from a day on; no value means that nobody has read it.
    record Value(LocalDate from, Optional<Integer> value, Optional<String> word, Clause clause) {}

    /// A rule: its words and clauses.
    record Rule(String id, Text title, Text message, Text way, List<Clause> clauses, Optional<LocalDate> unknownFrom) {

        Clause clause(LocalDate day) {
            return clauses.stream()
                    .filter(clause -> !clause.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .orElse(clauses.isEmpty() ? Clause.NONE : clauses.getFirst());
        }
    }

    private final Map<String, List<Value>> numbers = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Text> subjects = new HashMap<>();
    private final WorkingDays workingDays = Calendar.read().workingDays();

    static Book read() {
        var book = new Book();
        map(load("numbers/admission.yaml")).forEach((key, value) -> book.numbers.put(key, values(map(value))));
        list(load("rules/admission.yaml")).forEach(rule -> book.add(map(rule)));
        var subjects = map(load("words/subjects.yaml"));
        subjects.keySet().forEach(word -> book.subjects.put(word, words(subjects, word)));
        return book;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    Set<String> ruleIds() {
        return Set.copyOf(rules.keySet());
    }

    Set<String> numberKeys() {
        return Set.copyOf(numbers.keySet());
    }

    Rule rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> new IllegalStateException("no rule " + id));
    }

    /// What was written for the day, known or not. Before the first day the first value is used.
    Value number(String key, LocalDate day) {
        return values(key).stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(values(key).getFirst());
    }

    private List<Value> values(String key) {
        return Optional.ofNullable(numbers.get(key)).orElseThrow(() -> new IllegalStateException("no number " + key));
    }

    /// The value to use on a day: the one of the day, otherwise the last one known before it. Empty where the
    /// regulation has no such number.
    Optional<Value> inForce(String key, LocalDate day) {
        var now = number(key, day);
        if (now.value().isPresent() || now.word().filter("none"::equals).isPresent()) {
            return Optional.of(now).filter(value -> value.value().isPresent());
        }
        return values(key).stream()
                .filter(value -> value.value().isPresent() && !value.from().isAfter(day))
                .reduce((_, later) -> later);
    }

    boolean unknown(String key, LocalDate day) {
        return number(key, day).word().filter("unknown"::equals).isPresent();
    }

    /// How messages call someone a verification is about: `child-2` is the second child; an unknown word stays as it
    /// is.
    Text subject(String word) {
        var plain = word.replaceFirst("-\\d+$", "");
        var known = subjects.getOrDefault(plain, new Text(plain, plain));
        var number = word.substring(plain.length()).replace('-', ' ');
        return new Text(known.vi() + (number.isEmpty() ? "" : " thứ" + number), known.en() + number);
    }

    private void add(Map<String, Object> rule) {
        var id = text(rule, "id");
        var clauses =
                list(rule.get("clauses")).stream().map(one -> clause(map(one))).toList();
        rules.put(
                id,
                new Rule(
                        id,
                        words(rule, "title"),
                        words(rule, "message"),
                        words(rule, "way"),
                        clauses,
                        Optional.ofNullable(rule.get("unknown-from")).map(day -> LocalDate.parse(day.toString()))));
    }

    private static List<Value> values(Map<String, Object> number) {
        var values = new ArrayList<Value>();
        for (var one : list(number.get("values"))) {
            var value = map(one);
            var said = value.get("value");
            values.add(new Value(
                    LocalDate.parse(text(value, "from")),
                    said instanceof Integer n ? Optional.of(n) : Optional.empty(),
                    said instanceof String word ? Optional.of(word) : Optional.empty(),
                    clause(value)));
        }
        return List.copyOf(values);
    }

    private static Clause clause(Map<String, Object> from) {
        return new Clause(
                LocalDate.parse(text(from, "from")),
                from.getOrDefault("document", "").toString(),
                from.getOrDefault("clause", "").toString(),
                text(from, "basis"));
    }

    private static Text words(Map<String, Object> from, String key) {
        var both = map(from.get(key));
        return new Text(text(both, "vi"), text(both, "en"));
    }

    private static String text(Map<String, Object> from, String key) {
        return Optional.ofNullable(from.get(key))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("missing " + key + " in " + from));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("expected a map: " + value);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Object load(String file) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .build();
        try (var in = Book.class.getResourceAsStream("/regulation/" + file)) {
            return new Load(settings).loadFromInputStream(java.util.Objects.requireNonNull(in, file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
