package vn.ketnap.exchange.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a list of any of the five kinds from the bytes of a file.
///
/// @param cells the organisations a list may name
/// @param members the members a list may name as helpers
/// @param today no birth lies after it
public record Lists(CellNames cells, MemberNames members, LocalDate today) {

    /// What the reader should not find out by itself.
    ///
    /// @param kind the kind of list, if somebody said so
    /// @param columns field names by column letters, by the signature of a heading; `-` means none
    /// @param headerRow the row the heading begins in, if somebody said so
    public record Wishes(
            Optional<ListKind> kind, Map<String, Map<String, String>> columns, Optional<Integer> headerRow) {

        public static final Wishes NONE = new Wishes(Optional.empty(), Map.of(), Optional.empty());

        public static Wishes of(Optional<ListKind> kind) {
            return new Wishes(kind, Map.of(), Optional.empty());
        }
    }

    /// Every row with content is read or accounted for; a file that could do harm or holds no table is refused.
    public Reading read(String file, byte[] bytes, Wishes wishes) {
        try {
            return new Reading.Read(list(file, ListFile.open(file, bytes), wishes));
        } catch (Unreadable unreadable) {
            return new Reading.Refused(unreadable.why());
        }
    }

    private ReadList list(String file, List<Sheet> sheets, Wishes wishes) throws Unreadable {
        var headers = new HashMap<String, Header>();
        for (var sheet : sheets) {
            wishes.headerRow()
                    .filter(row -> row <= sheet.last())
                    .map(row -> Header.at(sheet, row))
                    .or(() -> Header.of(sheet))
                    .ifPresent(header -> headers.put(sheet.name(), header));
        }
        if (headers.isEmpty()) {
            throw new Unreadable(Refusal.NO_HEADER);
        }
        var kind = wishes.kind().or(() -> Kinds.of(List.copyOf(headers.values()), file));
        if (kind.isEmpty()) {
            throw new Unreadable(Refusal.UNKNOWN_KIND);
        }
        var parts = new ArrayList<ReadList>();
        for (var sheet : sheets) {
            var header = Optional.ofNullable(headers.get(sheet.name()));
            parts.add(header.map(found -> table(file, kind.get(), found, wishes))
                    .orElseGet(() -> notes(file, kind.get(), sheet)));
        }
        return joined(file, kind.get(), parts);
    }

    private ReadList table(String file, ListKind kind, Header header, Wishes wishes) {
        var sheet = header.sheet();
        var columns = Columns.of(header, kind, wishes.columns().getOrDefault(header.signature(), Map.of()));
        var reader = new RowReader(header, columns, new RowReader.Names(cells(kind), members), today);
        var rows = new ArrayList<ListRow>();
        var ignored = new ArrayList<Ignored>();
        var heading = kind == ListKind.ORGANISATIONS ? Optional.<String>empty() : sheetCell(sheet);
        for (var sorted : new RowSorter(header, columns, cells).sort().entrySet()) {
            if (sorted.getValue().isEmpty()) {
                rows.add(reader.read(sorted.getKey(), heading));
            } else {
                ignored.add(new Ignored(
                        sheet.name(), sorted.getKey(), sorted.getValue().get()));
                if (sorted.getValue().get() == Ignored.Kind.SUBHEADING) {
                    heading = heading(sheet, sorted.getKey()).or(() -> Optional.<String>empty());
                }
            }
        }
        var problems = new ArrayList<>(hidden(sheet));
        problems.addAll(unseen(header, columns));
        problems.addAll(reader.problems());
        var read = new ReadList.ReadSheet(sheet.name(), header.rows(), columns, header.signature());
        return new ReadList(file, kind, List.of(read), rows, ignored, problems);
    }

    /// One sheet a cell: its name is the cell's.
    private Optional<String> sheetCell(Sheet sheet) {
        return Optional.of(sheet.name())
                .filter(name -> cells.find(name).isPresent() && Label.key(name).length() > 2);
    }

    private static CellNames none() {
        return new CellNames(List.of());
    }

    private CellNames cells(ListKind kind) {
        return kind == ListKind.ORGANISATIONS ? none() : cells;
    }

    /// The cell a sub-heading names; a heading of another sort ("Khối trường học") names none.
    private Optional<String> heading(Sheet sheet, int row) {
        return sheet.filled(row).stream()
                .map(column -> Subheading.cell(sheet.at(row, column).raw()))
                .filter(words -> cells.find(words).isPresent() || CellNames.likely(words))
                .findFirst();
    }

    private static List<Problem> hidden(Sheet sheet) {
        return sheet.hidden().stream()
                .filter(row -> !sheet.filled(row).isEmpty())
                .findFirst()
                .map(row -> new Problem(
                        sheet.name(), row, "*", Code.HIDDEN_ROWS, Optional.empty(), Optional.empty(), Optional.empty()))
                .stream()
                .toList();
    }

    /// Each hidden column at its place in the heading; what stands in it is read like the rest.
    private static List<Problem> unseen(Header header, List<Column> columns) {
        var sheet = header.sheet();
        return sheet.unseen().stream()
                .map(index -> new Problem(
                        sheet.name(),
                        header.last(),
                        Sheet.letters(index),
                        Code.HIDDEN_COLUMNS,
                        columns.stream()
                                .filter(column -> column.index() == index)
                                .findFirst()
                                .flatMap(Column::field)
                                .map(Field::word),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /// A sheet without a table beside one that has: all of it is accounted for.
    private static ReadList notes(String file, ListKind kind, Sheet sheet) {
        var ignored = new ArrayList<Ignored>();
        for (var row = 1; row <= sheet.last(); row++) {
            ignored.add(new Ignored(
                    sheet.name(), row, sheet.filled(row).isEmpty() ? Ignored.Kind.BLANK : Ignored.Kind.TITLE));
        }
        return new ReadList(file, kind, List.of(), List.of(), ignored, List.of());
    }

    private static ReadList joined(String file, ListKind kind, List<ReadList> parts) {
        var rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        var problems = new ArrayList<>(
                parts.stream().flatMap(part -> part.problems().stream()).toList());
        var sheets = parts.stream().flatMap(part -> part.sheets().stream()).toList();
        problems.addAll(Duplicates.in(rows, row -> nameColumn(sheets, row.sheet())));
        return new ReadList(
                file,
                kind,
                sheets,
                rows,
                parts.stream().flatMap(part -> part.ignored().stream()).toList(),
                List.copyOf(problems));
    }

    private static String nameColumn(List<ReadList.ReadSheet> sheets, String sheet) {
        return sheets.stream()
                .filter(read -> read.name().equals(sheet))
                .flatMap(read -> read.columns().stream())
                .filter(column -> column.field()
                        .filter(field ->
                                field == Field.FULL_NAME || field == Field.FAMILY_NAME || field == Field.ORG_NAME)
                        .isPresent())
                .map(Column::letters)
                .findFirst()
                .orElse("*");
    }
}
