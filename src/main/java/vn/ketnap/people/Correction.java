package vn.ketnap.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ketnap.basics.Stamp;

/// One field of a person that was said otherwise before: what it was, what it became, who wrote it and when.
///
/// @param field `full-name`, `birth`, `sex`, or the word of a [Detail]
/// @param before as people write it; empty where nothing was known
/// @param reason why, where one was asked for
public record Correction(String field, String before, String after, String reason, Stamp stamp) {

    /// A version of a person with the reason that was given for it.
    ///
    /// @param numbered whether an identity number of the person is held
    record Reasoned(Person person, String reason, boolean numbered) {}

    /// What each version changed against the one before it, the latest first; the first version changed nothing.
    ///
    /// @param versions the earliest first
    static List<Correction> between(List<Reasoned> versions) {
        var corrections = new ArrayList<Correction>();
        for (var n = 1; n < versions.size(); n++) {
            var before = fields(versions.get(n - 1).person());
            var after = fields(versions.get(n).person());
            var version = versions.get(n);
            after.forEach((field, words) -> {
                if (!Objects.equals(words, before.get(field))) {
                    var reason = field.equals("birth") ? version.reason() : "";
                    corrections.add(new Correction(
                            field,
                            Objects.requireNonNull(before.get(field)),
                            words,
                            reason,
                            version.person().last()));
                }
            });
        }
        return List.copyOf(corrections.reversed());
    }

    /// Every field of a person, also those of which nothing is known.
    static Map<String, String> fields(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("full-name", person.fullName());
        fields.put("birth", person.birth().map(BirthDate::shown).orElse(""));
        fields.put("sex", person.sex().map(Sex::word).orElse(""));
        for (var detail : Detail.values()) {
            fields.put(detail.word(), person.detail(detail).orElse(""));
        }
        return fields;
    }
}
