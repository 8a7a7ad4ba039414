package vn.ketnap.reporting.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.SheetText;

/// A report as an Excel file: Times New Roman, a merged title, the heading repeated on each page, landscape, numbers as
/// numbers, totals as sums of what stands above them, and no word ever a formula.
final class TableWorkbook {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 3;
    private static final int FIRST = 2;

    private final Sheet sheet;
    private final Table table;
    private final int last;

    TableWorkbook(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.last = FIRST + table.columns().size() - 1;
    }

    byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var page = book.newWorksheet(sheet.tongue().t("reporting.file.sheet"));
            title(page);
            heading(page);
            var at = HEAD + 1;
            var number = 1;
            for (var row : table.rows()) {
                line(page, at, row, row.group() ? 0 : number++);
                at++;
            }
            if (table.total().isPresent()) {
                total(page, at, table.total().get());
                at++;
            }
            notes(page, at);
            page.repeatRows(HEAD, HEAD);
            page.pageOrientation("landscape");
            page.paperSize(PaperSize.A4_PAPER);
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 0);
        }
        return out.toByteArray();
    }

    private void title(Worksheet page) {
        merged(page, 0, sheet.title(table));
        page.style(0, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        merged(page, 1, sheet.period());
        page.style(1, 0).italic().fontName(FONT).horizontalAlignment("center").set();
    }

    private void merged(Worksheet page, int row, String words) {
        page.value(row, 0, SheetText.plain(words));
        page.range(row, 0, row, last).merge();
    }

    private void heading(Worksheet page) {
        head(page, 0, sheet.tongue().t("reporting.paper.number"), 5);
        head(page, 1, sheet.tongue().t("reporting." + table.code() + ".label"), 34);
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            head(page, FIRST + i, sheet.heading(table, column), column.number() ? 11 : 20);
        }
    }

    private static void head(Worksheet page, int column, String words, double width) {
        page.value(HEAD, column, words);
        page.style(HEAD, column)
                .bold()
                .fontName(FONT)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        page.width(column, width);
    }

    private void line(Worksheet page, int at, Table.Row row, int number) {
        if (number > 0) {
            page.value(at, 0, number);
        }
        page.value(at, 1, SheetText.plain(sheet.shown().words(row.label())));
        for (var i = 0; i < table.columns().size(); i++) {
            value(page, at, FIRST + i, row.values().get(i));
        }
        style(page, at, row.group());
    }

    private void value(Worksheet page, int at, int column, Value value) {
        if (value instanceof Value.Day day) {
            page.value(at, column, day.day());
            page.style(at, column).format("dd/MM/yyyy").set();
            return;
        }
        sheet.shown()
                .number(value)
                .ifPresentOrElse(
                        n -> page.value(at, column, n),
                        () -> page.value(
                                at, column, SheetText.plain(sheet.shown().words(value))));
    }

    /// Sums of the lines above, sub-totals left out; what cannot be added is written as it is.
    private void total(Worksheet page, int at, Table.Row total) {
        page.value(at, 1, sheet.shown().words(total.label()));
        for (var i = 0; i < table.columns().size(); i++) {
            var column = FIRST + i;
            if (table.columns().get(i).added() && table.rows().size() > 0 && isPlain(i)) {
                page.formula(at, column, sum(column));
            } else {
                value(page, at, column, total.values().get(i));
            }
        }
        style(page, at, true);
    }

    /// Whether every line has a number there.
    private boolean isPlain(int column) {
        return table.rows().stream()
                .allMatch(row -> sheet.shown().number(row.values().get(column)).isPresent()
                        || row.values().get(column) instanceof Value.Nothing);
    }

    private String sum(int column) {
        var letter = CellReference.convertNumToColString(column);
        var runs = new ArrayList<String>();
        var from = -1;
        for (var i = 0; i <= table.rows().size(); i++) {
            var isLine = i < table.rows().size() && !table.rows().get(i).group();
            if (isLine && from < 0) {
                from = i;
            } else if (!isLine && from >= 0) {
                runs.add(letter + (HEAD + 2 + from) + ":" + letter + (HEAD + 1 + i));
                from = -1;
            }
        }
        return "SUM(" + String.join(",", runs) + ")";
    }

    private void style(Worksheet page, int at, boolean bold) {
        var style = page.range(at, 0, at, last).style().fontName(FONT).borderStyle("thin");
        (bold ? style.bold() : style).set();
    }

    private void notes(Worksheet page, int from) {
        var at = from;
        var notes = Stream.concat(table.notes().stream().map(sheet.tongue()::t), Stream.of(sheet.mark()));
        for (var note : notes.toList()) {
            at++;
            merged(page, at, note);
            page.style(at, 0).italic().fontName(FONT).wrapText(true).set();
        }
    }
}
