package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A step of the procedure on a day, in the words of the rule data: `cell-voted` with `official`, `in-favour`, …
///
/// @param details text, whole numbers or yes/no by key; days as ISO text
/// @param fromList true when it was read off an old list, done before the program was used
public record Step(LocalDate on, String word, Map<String, Object> details, boolean fromList) {

    public Step {
        details = Map.copyOf(details);
    }

    public static Step of(LocalDate on, String word, Map<String, Object> details) {
        return new Step(on, word, details, false);
    }

    int number(String key) {
        return details.get(key) instanceof Number number ? number.intValue() : 0;
    }

    boolean yes(String key) {
        return Boolean.TRUE.equals(details.get(key));
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(details.get(key)).map(Object::toString);
    }

    boolean says(String key, String value) {
        return text(key).filter(value::equals).isPresent();
    }

    /// The denominator: all, less those left out. Absent people stay in it.
    int denominator() {
        return (details.containsKey("official") ? number("official") : number("members")) - number("excluded");
    }
}
