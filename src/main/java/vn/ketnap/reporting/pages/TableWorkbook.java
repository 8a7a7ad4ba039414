package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.OfficeSheet;

/// A report as an Excel file, numbers as numbers, totals as sums of what stands above them.
final class TableWorkbook {

    private static final int FIRST = 2;

    private final Sheet sheet;
    private final Table table;

    TableWorkbook(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    byte[] write() throws IOException {
        return OfficeSheet.file(this::write);
    }

    private void write(Workbook book) {
        var page = OfficeSheet.begun(
                book, sheet.tongue().t("reporting.file.sheet"), columns(), sheet.title(table), sheet.period());
        var first = page.next();
        var number = 1;
        for (var row : table.rows()) {
            if (row.group()) {
                page.sum(values("", row));
            } else {
                page.line(values(number++, row));
            }
        }
        table.total().ifPresent(total -> page.sum(total(first, total)));
        notes(page);
    }

    private List<OfficeSheet.Column> columns() {
        var columns = new ArrayList<OfficeSheet.Column>();
        columns.add(new OfficeSheet.Column(sheet.tongue().t("reporting.paper.number"), 5));
        columns.add(new OfficeSheet.Column(sheet.tongue().t("reporting." + table.code() + ".label"), 34));
        table.columns()
                .forEach(column ->
                        columns.add(new OfficeSheet.Column(sheet.heading(table, column), column.number() ? 11 : 20)));
        return columns;
    }

    private List<Object> values(Object number, Table.Row row) {
        var values = new ArrayList<>(List.of(number, sheet.shown().words(row.label())));
        row.values().forEach(value -> values.add(value(value)));
        return values;
    }

    private Object value(Value value) {
        return value instanceof Value.Day day
                ? day.day()
                : sheet.shown()
                        .number(value)
                        .<Object>map(number -> number)
                        .orElseGet(() -> sheet.shown().words(value));
    }

    /// Sums of the lines above, sub-totals left out; what cannot be added is written as it is.
    private List<Object> total(int first, Table.Row total) {
        var values = values("", total);
        for (var i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).added() && !table.rows().isEmpty() && isPlain(i)) {
                values.set(FIRST + i, new OfficeSheet.Formula(sum(first, FIRST + i)));
            }
        }
        return values;
    }

    /// Whether every line has a number there.
    private boolean isPlain(int column) {
        return table.rows().stream()
                .allMatch(row -> sheet.shown().number(row.values().get(column)).isPresent()
                        || row.values().get(column) instanceof Value.Nothing);
    }

    private String sum(int first, int column) {
        var letter = CellReference.convertNumToColString(column);
        var runs = new ArrayList<String>();
        var from = -1;
        for (var i = 0; i <= table.rows().size(); i++) {
            var isLine = i < table.rows().size() && !table.rows().get(i).group();
            if (isLine && from < 0) {
                from = i;
            } else if (!isLine && from >= 0) {
                runs.add(letter + (first + from) + ":" + letter + (first + i - 1));
                from = -1;
            }
        }
        return "SUM(" + String.join(",", runs) + ")";
    }

    private void notes(OfficeSheet page) {
        page.emptyLine();
        Stream.concat(table.notes().stream().map(sheet.tongue()::t), Stream.of(sheet.mark()))
                .forEach(note -> page.merged(note).italic().wrapText(true).set());
    }
}
