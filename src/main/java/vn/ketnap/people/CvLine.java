package vn.ketnap.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One line of a CV (2-KNĐ): somebody of the family, or a piece of the person's history.
public sealed interface CvLine permits Relative, HistoryLine {

    CvKind kind();

    /// The line as it is kept, by field; what was not said is left out.
    Map<String, String> kept();

    static CvLine of(CvKind kind, Map<String, String> kept) {
        return kind == CvKind.RELATIVE ? Relative.of(kept) : HistoryLine.of(kind, kept);
    }

    /// Collects what was said, field by field.
    final class Said {

        private final Map<String, String> fields = new LinkedHashMap<>();

        Said with(String field, String words) {
            if (!words.isBlank()) {
                fields.put(field, words.strip());
            }
            return this;
        }

        Said with(String field, Optional<?> value) {
            return with(field, value.map(Object::toString).orElse(""));
        }

        Map<String, String> all() {
            return Map.copyOf(fields);
        }
    }
}
