package vn.ketnap.planning.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.web.SheetText;

/// An Excel table of this room: Times New Roman, a merged title, the heading repeated on each page. Text that a
/// spreadsheet would take for a formula is marked as text; numbers stay numbers.
///
/// @param under the line under the title
/// @param columns from the second on; the first counts the rows
record ActivitySheet(String name, String title, String under, List<Column> columns) {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 3;

    record Column(String heading, double width) {}

    byte[] write(List<List<Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var sheet = book.newWorksheet(name);
            heading(sheet);
            for (var i = 0; i < rows.size(); i++) {
                row(sheet, HEAD + 1 + i, i + 1, rows.get(i));
            }
            sheet.repeatRows(HEAD, HEAD);
            sheet.pageOrientation("landscape");
        }
        return out.toByteArray();
    }

    /// A day as the tables write it.
    static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void heading(Worksheet sheet) {
        sheet.value(0, 0, title);
        sheet.range(0, 0, 0, columns.size()).merge();
        sheet.style(0, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, under);
        sheet.range(1, 0, 1, columns.size()).merge();
        sheet.style(1, 0).italic().fontName(FONT).horizontalAlignment("center").set();
        head(sheet, 0, new Column("STT", 5));
        for (var column = 0; column < columns.size(); column++) {
            head(sheet, column + 1, columns.get(column));
        }
    }

    private static void head(Worksheet sheet, int at, Column column) {
        sheet.value(HEAD, at, column.heading());
        sheet.style(HEAD, at)
                .bold()
                .fontName(FONT)
                .borderStyle("thin")
                .wrapText(true)
                .set();
        sheet.width(at, column.width());
    }

    private static void row(Worksheet sheet, int at, int number, List<Object> values) {
        sheet.value(at, 0, number);
        for (var column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Integer many) {
                sheet.value(at, column + 1, many);
            } else {
                sheet.value(at, column + 1, SheetText.plain(values.get(column).toString()));
            }
        }
        sheet.range(at, 0, at, values.size())
                .style()
                .fontName(FONT)
                .borderStyle("thin")
                .wrapText(true)
                .set();
    }
}
