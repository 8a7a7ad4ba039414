package vn.ketnap.exchange.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Decides what each column holds: by its heading and the kind of list, or as somebody said before.
final class Columns {

    private static final Set<Field> EVERYWHERE = EnumSet.of(Field.NOTE, Field.INDEX);

    private Columns() {}

    /// @param chosen field names by column letters, as changed on the mapping page; `-` means none
    static List<Column> of(Header header, ListKind kind, Map<String, String> chosen) {
        var taken = EnumSet.noneOf(Field.class);
        var columns = new ArrayList<Column>();
        header.labels().forEach((index, label) -> {
            var word = chosen.get(Sheet.letters(index));
            var field = word == null ? guess(header, index, label, kind, taken) : Field.named(word);
            field.filter(known -> known != Field.INDEX).ifPresent(taken::add);
            columns.add(new Column(index, String.join(" – ", label), field));
        });
        return splitName(header, columns);
    }

    private static Optional<Field> guess(
            Header header, int index, List<String> label, ListKind kind, Set<Field> taken) {
        var open = Header.candidates(label).stream()
                .filter(field -> !taken.contains(field))
                .filter(field -> EVERYWHERE.contains(field) || field.organisation() == (kind == ListKind.ORGANISATIONS))
                .toList();
        if (open.contains(Field.EDUCATION_GENERAL) && open.contains(Field.EDUCATION_PROFESSIONAL)) {
            return Optional.of(professional(header, index) ? Field.EDUCATION_PROFESSIONAL : Field.EDUCATION_GENERAL);
        }
        return open.stream()
                .filter(field -> suits(field, kind))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /// Where one heading serves several fields, which of them this kind of list has.
    private static boolean suits(Field field, ListKind kind) {
        var members = kind == ListKind.MEMBERS || kind == ListKind.PROBATION;
        return switch (field) {
            case OCCUPATION -> kind != ListKind.MEMBERS;
            case ROLE, MEMBER_KIND, MEMBER_CODE -> members;
            case READINESS -> !members;
            default -> true;
        };
    }

    private static boolean professional(Header header, int index) {
        return values(header, index).stream()
                        .filter(words -> Codes.professionalLevel(words).isPresent())
                        .count()
                > values(header, index).stream()
                        .filter(words -> Codes.generalLevel(words).isPresent())
                        .count();
    }

    /// "Họ và tên" over two columns, the family name in one and the given name in the other.
    private static List<Column> splitName(Header header, List<Column> columns) {
        var name = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field().equals(Optional.of(Field.FULL_NAME)))
                .findFirst();
        if (name.isEmpty()) {
            return columns;
        }
        var at = name.getAsInt();
        var next = columns.get(at).index() + 1;
        var follower = at + 1 < columns.size() && columns.get(at + 1).index() == next
                ? Optional.of(columns.get(at + 1))
                : Optional.<Column>empty();
        var same = follower.map(column -> column.field().isEmpty()
                        && column.title().equals(columns.get(at).title()))
                .orElse(false);
        if (!same && (follower.isPresent() || !givenNames(header, next))) {
            return columns;
        }
        var split = new ArrayList<>(columns);
        split.set(at, new Column(next - 1, columns.get(at).title(), Optional.of(Field.FAMILY_NAME)));
        var given = new Column(next, columns.get(at).title(), Optional.of(Field.GIVEN_NAME));
        if (same) {
            split.set(at + 1, given);
        } else {
            split.add(at + 1, given);
        }
        return split;
    }

    private static boolean givenNames(Header header, int index) {
        var values = values(header, index);
        return values.size() >= 2
                && values.stream().allMatch(words -> !words.strip().contains(" ") && words.length() < 12)
                && values.stream().noneMatch(words -> words.chars().anyMatch(Character::isDigit));
    }

    private static List<String> values(Header header, int index) {
        return header.sheet().cells().tailMap(header.last() + 1).keySet().stream()
                .limit(200)
                .map(row -> header.sheet().at(row, index).raw())
                .filter(words -> !words.isBlank())
                .toList();
    }
}
