package vn.ketnap.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.ketnap.basics.Text;

/// Reads the book from the files of this jar. A key that is missing, unknown or of the wrong kind stops the program at
/// start with the file's name, the line and the reason.
final class BookFiles {

    static final List<String> RULES = List.of(
            "procedure",
            "eligibility",
            "introducers",
            "papers",
            "votes",
            "deciding",
            "probation",
            "moves",
            "asks",
            "local");
    static final List<String> NUMBERS = List.of("admission", "local");
    static final List<String> DEADLINES = List.of("admission", "local");

    static final Set<String> BASES = Set.of("read", "secondary", "inferred");
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

    private final Function<String, Place> files;
    private final Map<String, Checked> checked = new LinkedHashMap<>();
    private final Map<String, Quantity> numbers = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Deadline> deadlines = new LinkedHashMap<>();
    private final Map<String, Procedure> steps = new LinkedHashMap<>();

    /// @param files a file by its name without `.yaml`
    BookFiles(Function<String, Place> files) {
        this.files = files;
    }

    Book book() {
        NUMBERS.forEach(file -> Checked.map(open("numbers", file))
                .forEach((key, place) -> add(numbers, key, NumberFile.quantity(key, place), place)));
        Checked.map(open("steps", "admission")).forEach(this::step);
        RULES.forEach(file -> Checked.list(open("rules", file)).forEach(this::rule));
        var reader = new DeadlineFile(rules.keySet(), numbers.keySet(), steps.keySet());
        DEADLINES.forEach(file -> Checked.map(open("deadlines", file))
                .forEach((word, place) -> add(deadlines, word, reader.deadline(word, place), place)));
        return new Book(
                numbers,
                rules,
                Book.askedAt(rules, steps),
                deadlines,
                steps,
                texts("words/subjects", "words/papers"),
                texts("words/bodies"),
                Map.copyOf(checked),
                CalendarFile.read(files.apply(Calendar.FILE)).workingDays());
    }

    private static <T> void add(Map<String, T> all, String key, T one, Place place) {
        if (all.put(key, one) != null) {
            throw place.wrong("đã có rồi / there already: " + key);
        }
    }

    private Place open(String folder, String name) {
        var file = files.apply(folder + "/" + name);
        checked.put(file.file(), Checked.of(file));
        return file;
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
                "after-leaving",
                "share"));
        add(
                steps,
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
                        place.maybe("after-leaving").filter(Place::yes).isPresent(),
                        place.maybe("share").map(one -> one.oneOf(numbers.keySet()))),
                place);
    }

    private List<Procedure.Need> needs(Place place, String key) {
        return place.each(key).stream().map(this::need).toList();
    }

    private Procedure.Need need(Place place) {
        var need = Procedure.Need.read(place);
        if (!steps.containsKey(need.step())) {
            throw place.wrong("không có bước này ở trên / no such step above: " + need.step());
        }
        return need;
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
        add(rules, id, rule, place.at("id"));
    }

    private Map<String, Text> texts(String... names) {
        var texts = new LinkedHashMap<String, Text>();
        for (var name : names) {
            files.apply(name).map().forEach((key, value) -> texts.put(key, value.both()));
        }
        return texts;
    }
}
