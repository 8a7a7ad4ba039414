package vn.ketnap.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a deadline; the rules, numbers and steps it names must be there.
final class DeadlineFile {

    private static final Set<String> KEYS = Set.of(
            "title",
            "rule",
            "counts",
            "numbers",
            "starts",
            "law-of",
            "answered-by",
            "answer",
            "abroad",
            "after-leaving",
            "local");
    private static final Set<String> FACTS = Set.of(
            "dossier",
            "left-party",
            "decision-to-hold-to",
            "moved-with-dossier",
            "forwarded-dossier-received",
            "member-transfer",
            "member-introduced",
            "cell-dissolved");

    private final Set<String> rules;
    private final Set<String> numbers;
    private final Set<String> steps;

    DeadlineFile(Set<String> rules, Set<String> numbers, Set<String> steps) {
        this.rules = rules;
        this.numbers = numbers;
        this.steps = steps;
    }

    Deadline deadline(String word, Place place) {
        place.map(KEYS);
        return deadline(word, place, place, place.maybe("abroad"));
    }

    /// @param own where rule and numbers stand: the deadline itself, or its part for abroad
    private Deadline deadline(String word, Place place, Place own, Optional<Place> abroad) {
        var start = only(place.at("starts").map(Set.of("step", "deadline", "fact")), place.at("starts"));
        var ending = only(place.at("answered-by").map(Set.of("ever", "since", "never-owed")), place.at("answered-by"));
        var ends = place.at("answered-by").each(ending).stream()
                .map(one -> one.oneOf(steps))
                .toList();
        if (ends.isEmpty()) {
            throw place.at("answered-by").wrong("không có bước nào / no step");
        }
        return new Deadline(
                word,
                place.at("title").both(),
                own.at("rule").oneOf(rules),
                place.at("counts").oneOf(Set.of("months", "working-days")).equals("months"),
                own.at("numbers").list().stream().map(one -> one.oneOf(numbers)).toList(),
                new Deadline.Start(start, starts(place.at("starts").at(start), start)),
                place.maybe("law-of").map(one -> one.oneOf(steps)),
                place.maybe("answer").map(one -> one.oneOf(steps)).orElse(ends.getFirst()),
                ends,
                ending,
                abroad.map(part -> deadline(word, place, part, Optional.empty())),
                place.maybe("after-leaving").filter(Place::yes).isPresent(),
                place.maybe("local").filter(Place::yes).isPresent());
    }

    private List<String> starts(Place place, String kind) {
        var words = List.of(place.text().split(" "));
        if (kind.equals("fact")) {
            place.oneOf(FACTS);
        }
        if (kind.equals("step") && !steps.containsAll(words)) {
            throw place.wrong("không có bước này / no such step: " + place.text());
        }
        return words;
    }

    private static String only(Map<String, Place> map, Place place) {
        if (map.size() != 1) {
            throw place.wrong("phải có đúng một khóa / expected one key");
        }
        return map.keySet().iterator().next();
    }
}
