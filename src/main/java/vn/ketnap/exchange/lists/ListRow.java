package vn.ketnap.exchange.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entry of a list: the values read, and beside them every cell as written.
///
/// @param fields by field name; absent when the list has no such column, null when the cell is empty or cannot be read
/// @param written the words of each cell that has any, by column letters
public record ListRow(String sheet, int row, Map<String, @Nullable Object> fields, Map<String, String> written) {

    public ListRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    /// The words of a field, if it was read as words.
    public Optional<String> text(String field) {
        return fields.get(field) instanceof String words ? Optional.of(words) : Optional.empty();
    }

    /// The date of birth as far as known: `1995-02-05`, `1995-02`, `1995`.
    public Optional<String> birth() {
        return fields.get("birth") instanceof Map<?, ?> birth && birth.get("value") instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    public String name() {
        return text("fullName").or(() -> text("name")).orElse("");
    }
}
