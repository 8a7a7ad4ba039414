package vn.ketnap.exchange.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says of every row of a sheet what it is: an entry of the list, or why not.
final class RowSorter {

    private static final Pattern TOTAL =
            Pattern.compile("^((tong cong|tong so|tong|tong hop|tong toan)( |$).*|cong( so)?( \\d.*)?$)");
    private static final Pattern SIGNED = Pattern.compile(
            "(^| )ngay( \\d{1,2})? thang( \\d{1,2})? nam( \\d{4})?( |$)|^(t m|tm|k t|kt) |^(nguoi lap|lap bieu|noi nhan|xac nhan|thu truong"
                    + "|bi thu|pho bi thu|chu tich|nguoi tong hop|ky ten|da ky|ghi chu|danh sach (nay )?(co|gom)|dai dien)( |$)");
    private static final Pattern ORDINAL = Pattern.compile("\\(?([IVXLCivxlc]{1,6}|[A-Za-zĐđ]|\\d{1,3})[.)/:]?");
    private static final Pattern NUMBER = Pattern.compile("0*\\d{1,5}\\.?");

    private final Header header;
    private final Sheet sheet;
    private final Set<Integer> names;
    private final Optional<Integer> index;
    private final CellNames cells;

    RowSorter(Header header, List<Column> columns, CellNames cells) {
        this.header = header;
        this.sheet = header.sheet();
        this.cells = cells;
        this.names = columns.stream()
                .filter(column -> column.field().filter(RowSorter::naming).isPresent())
                .map(Column::index)
                .collect(Collectors.toSet());
        this.index = columns.stream()
                .filter(column -> column.field().equals(Optional.of(Field.INDEX)))
                .map(Column::index)
                .findFirst();
    }

    private static boolean naming(Field field) {
        return switch (field) {
            case FULL_NAME, FAMILY_NAME, GIVEN_NAME, ORG_NAME -> true;
            default -> false;
        };
    }

    /// Rows that are entries map to nothing, all others up to the last with content to their kind.
    SortedMap<Integer, Optional<Ignored.Kind>> sort() {
        var sorted = new TreeMap<Integer, Optional<Ignored.Kind>>();
        for (var row = 1; row < header.rows().getFirst(); row++) {
            sorted.put(row, Optional.of(sheet.filled(row).isEmpty() ? Ignored.Kind.BLANK : Ignored.Kind.TITLE));
        }
        header.rows().forEach(row -> sorted.put(row, Optional.of(Ignored.Kind.HEADER)));
        var end = lastEntry();
        for (var row = header.last() + 1; row <= sheet.last(); row++) {
            sorted.put(row, row <= end ? inside(row) : after(row));
        }
        return sorted;
    }

    private int lastEntry() {
        for (var row = sheet.last(); row > header.last(); row--) {
            if (entry(row)) {
                return row;
            }
        }
        return header.last();
    }

    private Optional<Ignored.Kind> inside(int row) {
        if (nothing(row)) {
            return Optional.of(Ignored.Kind.BLANK);
        }
        if (repeated(row)) {
            return Optional.of(Ignored.Kind.HEADER);
        }
        if (total(row)) {
            return Optional.of(Ignored.Kind.TOTAL);
        }
        return entry(row) ? Optional.empty() : Optional.of(Ignored.Kind.SUBHEADING);
    }

    private Optional<Ignored.Kind> after(int row) {
        if (nothing(row)) {
            return Optional.of(Ignored.Kind.BLANK);
        }
        return Optional.of(total(row) ? Ignored.Kind.TOTAL : Ignored.Kind.SIGNATURE);
    }

    /// A number that waits for a name is nothing yet.
    private boolean nothing(int row) {
        return sheet.filled(row).stream()
                .allMatch(column -> index.filter(column::equals).isPresent() && numbered(row));
    }

    private boolean entry(int row) {
        var filled = sheet.filled(row);
        if (nothing(row) || total(row) || repeated(row)) {
            return false;
        }
        var named = names.stream().anyMatch(column -> !sheet.at(row, column).blank());
        var facts = filled.stream()
                .filter(column -> index.filter(column::equals).isEmpty())
                .count();
        if (facts <= 1) {
            return named && !signed(row) && (numbered(row) || plainName(row)) && !subheading(row);
        }
        return named ? facts >= 3 || (!signed(row) && !subheading(row)) : facts >= 4 || (numbered(row) && !signed(row));
    }

    /// A lone text: merged over the table, with an ordinal before it, or the name of a cell.
    private boolean subheading(int row) {
        var first = sheet.filled(row).getFirst();
        var words = words(row, first);
        var text = sheet.filled(row).size() > 1 && ORDINAL.matcher(words).matches()
                ? words(row, sheet.filled(row).get(1))
                : words;
        var wide = sheet.merge(row, first).filter(merge -> merge.width() >= 3).isPresent();
        var roman = !words.equals(text) && !NUMBER.matcher(words).matches();
        return wide
                || roman
                || cells.find(Subheading.cell(text)).isPresent()
                || CellNames.likely(Subheading.cell(text));
    }

    private boolean plainName(int row) {
        var words = names.stream()
                .map(column -> words(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return words.split(" ").length >= 2
                && words.length() < 50
                && words.chars().noneMatch(Character::isDigit)
                && !words.contains(":")
                && sheet.filled(row).stream()
                        .noneMatch(column ->
                                column < names.stream().mapToInt(i -> i).min().orElse(0) && !numbered(row));
    }

    private boolean numbered(int row) {
        return index.map(column -> NUMBER.matcher(words(row, column)).matches()).orElse(false);
    }

    private boolean total(int row) {
        var first = sheet.filled(row).stream().limit(2).map(column -> Label.key(words(row, column)));
        return first.anyMatch(key -> TOTAL.matcher(key).matches()) && !numbered(row);
    }

    private boolean signed(int row) {
        return sheet.filled(row).stream()
                .map(column -> Label.key(words(row, column)))
                .anyMatch(key -> SIGNED.matcher(key).find());
    }

    private boolean repeated(int row) {
        var filled = sheet.filled(row);
        var same = filled.stream()
                .filter(column -> header.labels().getOrDefault(column, List.of()).stream()
                        .anyMatch(label -> Spelling.same(label, words(row, column))))
                .count();
        return same >= 3 && same * 2 > filled.size();
    }

    private String words(int row, int column) {
        return Spelling.spaced(sheet.at(row, column).raw());
    }
}
