package vn.ketnap.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.basics.Text;

/// Reads the book from the files of this jar. A key that is missing, unknown or of the wrong kind stops the program at
/// start with the file's name, the line and the reason.
final class BookFiles {

    static final List<String> RULES = List.of(
            "procedure", "eligibility", "introducers", "papers", "votes", "deciding", "probation", "asks", "local");
    static final List<String> NUMBERS = List.of("admission", "local");
    static final List<String> DEADLINES = List.of("admission", "local");

    static final Set<String> UNITS =
            Set.of("years", "months", "working-days", "members", "votes", "share", "flag", "body");
    private static final Set<String> BASES = Set.of("read", "secondary", "inferred");
    private static final Set<String> EFFECTS = Set.of("blocks", "fails", "warns", "asks");
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "title",
            "asked-at",
            "check",
            "with",
            "numbers",
            "message",
            "doubt",
            "way",
            "clauses",
            "local",
            "examples");

    private final Map<String, Quantity> numbers = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Deadline> deadlines = new LinkedHashMap<>();
    private final Map<String, Procedure> steps = new LinkedHashMap<>();

    Book book() {
        NUMBERS.forEach(file -> open("numbers/" + file).map().forEach(this::number));
        open("steps/admission").map().forEach(this::step);
        RULES.forEach(file -> open("rules/" + file).list().forEach(this::rule));
        DEADLINES.forEach(file -> open("deadlines/" + file).map().forEach(this::deadline));
        return new Book(
                Map.copyOf(numbers),
                rules,
                Book.askedAt(rules, steps),
                deadlines,
                steps,
                texts("words/subjects"),
                texts("words/bodies"),
                Calendar.read().workingDays());
    }

    /// A file of this jar, without its `.yaml`.
    static Place open(String name) {
        var file = "regulation/" + name + ".yaml";
        try (var in = BookFiles.class.getResourceAsStream("/" + file)) {
            return Place.document(file, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Clause clause(Place place) {
        return new Clause(
                place.at("from").day(),
                place.maybe("document").map(Place::text).orElse(""),
                place.maybe("clause").map(Place::text).orElse(""),
                place.at("basis").oneOf(BASES));
    }

    static List<Clause> clauses(Place place) {
        return place.each("clauses").stream()
                .peek(one -> one.map(Set.of("from", "document", "clause", "basis")))
                .map(BookFiles::clause)
                .sorted(Comparator.comparing(Clause::from))
                .toList();
    }

    /// The numbers of one document, such as the amendments printed for the next release.
    static Map<String, Quantity> numbers(Place document) {
        var reading = new BookFiles();
        document.map().forEach(reading::number);
        return Map.copyOf(reading.numbers);
    }

    private void number(String key, Place place) {
        place.map(Set.of("unit", "label", "values", "local", "allowed"));
        var values = new ArrayList<Value>();
        for (var one : place.at("values").list()) {
            one.map(Set.of("from", "value", "document", "clause", "basis"));
            values.add(value(one, place.text("unit"), place.words("allowed")));
            if (values.size() > 1
                    && !values.getLast()
                            .from()
                            .isAfter(values.get(values.size() - 2).from())) {
                throw one.wrong("ngày không sau ngày trước / not after the day before it");
            }
        }
        if (values.isEmpty()) {
            throw place.wrong("không có giá trị / no value");
        }
        numbers.put(
                key,
                new Quantity(
                        key,
                        place.at("unit").oneOf(UNITS),
                        place.at("label").both(),
                        place.maybe("local").filter(Place::yes).isPresent(),
                        place.words("allowed"),
                        values));
    }

    private static Value value(Place place, String unit, List<String> allowed) {
        var said = place.at("value");
        var unread = Set.of("unknown", "none").contains(said.text());
        var number = !unread && !Set.of("share", "body").contains(unit);
        if (unit.equals("share") && !unread && Share.read(said.text()).isEmpty()) {
            throw said.wrong("\"at-least 2/3\", \"more-than 1/2\"");
        }
        if (!unread && !allowed.isEmpty()) {
            said.oneOf(Set.copyOf(allowed));
        }
        return new Value(
                place.at("from").day(),
                number ? Optional.of(said.number()) : Optional.empty(),
                number ? Optional.empty() : Optional.of(said.text()),
                clause(place),
                false);
    }

    private void step(String word, Place place) {
        place.map(Set.of(
                "title",
                "who",
                "procedure",
                "papers",
                "needs",
                "needs-where-section",
                "needs-where-base",
                "needs-same-subject",
                "share"));
        steps.put(
                word,
                new Procedure(
                        word,
                        place.at("title").both(),
                        place.text("who"),
                        place.maybe("procedure").map(Place::text),
                        place.words("papers"),
                        needs(place, "needs"),
                        needs(place, "needs-where-section"),
                        needs(place, "needs-where-base"),
                        place.words("needs-same-subject"),
                        place.maybe("share").map(one -> one.oneOf(numbers.keySet()))));
    }

    private static List<Procedure.Need> needs(Place place, String key) {
        return place.each(key).stream().map(Procedure.Need::read).toList();
    }

    private void rule(Place place) {
        place.map(RULE_KEYS);
        var id = place.text("id");
        var asked = new LinkedHashMap<String, Effect>();
        var known = new HashSet<>(steps.keySet());
        known.add("any");
        place.at("asked-at")
                .map(known)
                .forEach((step, effect) ->
                        asked.put(step, Effect.valueOf(effect.oneOf(EFFECTS).toUpperCase(Locale.ROOT))));
        place.at("check").oneOf(Checks.names());
        place.each("numbers").forEach(one -> one.oneOf(numbers.keySet()));
        var with = new LinkedHashMap<String, String>();
        place.maybe("with").map(Place::map).orElse(Map.of()).forEach((key, value) -> with.put(key, value.text()));
        var rule = new Rule(
                id,
                place.at("title").both(),
                asked,
                place.text("check"),
                with,
                Set.copyOf(place.words("numbers")),
                place.at("message").both(),
                place.maybe("doubt").orElse(place.at("message")).both(),
                place.at("way").both(),
                clauses(place),
                place.maybe("local").map(Place::both),
                place);
        if (rule.local().isPresent() && asked.values().stream().anyMatch(one -> one != Effect.WARNS)) {
            throw place.at("asked-at").wrong("quy định địa phương không bao giờ chặn / a local rule never blocks");
        }
        if (rules.put(id, rule) != null) {
            throw place.at("id").wrong("đã có quy tắc này / this rule is there already: " + id);
        }
    }

    private void deadline(String word, Place place) {
        place.map(Set.of(
                "title", "rule", "counts", "numbers", "starts", "law-of", "answered-by", "answer", "abroad", "local"));
        deadlines.put(word, deadline(word, place, place, Optional.of("abroad").flatMap(place::maybe)));
    }

    /// @param own where rule and numbers stand: the deadline itself, or its part for abroad
    private Deadline deadline(String word, Place place, Place own, Optional<Place> abroad) {
        var start = place.at("starts").map(Set.of("step", "deadline", "fact"));
        var ends = place.at("answered-by").map(Set.of("ever", "since", "never-owed"));
        var kind = start.keySet().iterator().next();
        var ending = ends.keySet().iterator().next();
        return new Deadline(
                word,
                place.at("title").both(),
                own.at("rule").oneOf(rules.keySet()),
                place.at("counts").oneOf(Set.of("months", "working-days")).equals("months"),
                own.at("numbers").list().stream()
                        .map(one -> one.oneOf(numbers.keySet()))
                        .toList(),
                new Deadline.Start(kind, List.of(place.at("starts").text(kind).split(" "))),
                place.maybe("law-of").map(one -> one.oneOf(steps.keySet())),
                place.maybe("answer")
                        .map(Place::text)
                        .orElse(place.at("answered-by").words(ending).getFirst()),
                place.at("answered-by").words(ending),
                ending,
                abroad.map(part -> deadline(word, place, part, Optional.empty())),
                place.maybe("local").filter(Place::yes).isPresent());
    }

    private static Map<String, Text> texts(String file) {
        var texts = new LinkedHashMap<String, Text>();
        open(file).map().forEach((key, value) -> texts.put(key, value.both()));
        return texts;
    }
}
