package vn.ketnap.exchange.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds people who stand in a list twice: the same name and birth, the same citizen number, or the same birth,
/// telephone and given name.
final class Duplicates {

    private final Map<String, ListRow> seen = new HashMap<>();

    /// The earlier row of the same person, if there is one; the row is remembered.
    Optional<ListRow> earlier(ListRow row) {
        var keys = keys(row).toList();
        var found = keys.stream()
                .flatMap(key -> Optional.ofNullable(seen.get(key)).stream())
                .findFirst();
        keys.forEach(key -> seen.putIfAbsent(key, row));
        return found;
    }

    private static Stream<String> keys(ListRow row) {
        if (row.name().isEmpty()) {
            return Stream.empty();
        }
        var name = Spelling.nameKey(row.name());
        var given = name.substring(name.lastIndexOf(' ') + 1);
        var code = row.text("memberCode").or(() -> row.text("code"));
        if (code.isPresent()) {
            return Stream.of("code " + code.get());
        }
        var born = row.birth();
        return Stream.of(
                        born.map(birth -> name + " " + birth),
                        row.text("citizenId").map(number -> "id " + number),
                        born.flatMap(birth -> row.text("phone").map(phone -> given + " " + birth + " " + phone)))
                .flatMap(Optional::stream);
    }

    static List<Problem> in(List<ListRow> rows, java.util.function.Function<ListRow, String> column) {
        var duplicates = new Duplicates();
        return rows.stream()
                .flatMap(row -> duplicates.earlier(row).stream()
                        .map(first -> new Problem(
                                row.sheet(),
                                row.row(),
                                column.apply(row),
                                Code.DUPLICATE_PERSON,
                                Optional.of("fullName"),
                                Optional.of(row.name()),
                                Optional.of(new Problem.Place(first.sheet(), first.row())))))
                .toList();
    }
}
