package vn.ketnap.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads why data about a person is kept. A rule that is not in the book nor among what is not
/// coded, and a field in two groups, are refused.
final class PurposeFile {

    static final String FILE = "purposes/person";

    private PurposeFile() {}

    static List<Purpose> read(Place file, Set<String> rules) {
        Checked.of(file);
        var fields = new HashSet<String>();
        return Checked.list(file).stream()
                .map(place -> purpose(place, rules, fields))
                .toList();
    }

    private static Purpose purpose(Place place, Set<String> rules, Set<String> fields) {
        place.map(Set.of("id", "title", "purpose", "fields", "rules"));
        place.each("fields").forEach(field -> {
            if (!fields.add(field.text())) {
                throw field.wrong("ở hai nhóm / in two groups: " + field.text());
            }
        });
        place.each("rules").forEach(rule -> {
            if (!rules.contains(rule.text())) {
                throw rule.wrong("không có / there is no " + rule.text());
            }
        });
        return new Purpose(
                place.text("id"),
                place.at("title").both(),
                place.at("purpose").both(),
                place.words("fields"),
                place.words("rules"));
    }
}
