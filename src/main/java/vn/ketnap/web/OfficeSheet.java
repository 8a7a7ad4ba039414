package vn.ketnap.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet of an Excel file as an office keeps its lists: Times New Roman, A4 landscape as wide as the page, merged
/// lines above, a heading repeated on each page, numbers and days as such. Words are never formulas: what a spreadsheet
/// would take for one is marked as text. Lines are written from the top down and not kept.
public final class OfficeSheet {

    private static final String FONT = "Times New Roman";

    /// The height of a line of words, in points.
    private static final double LINE = 15;

    private final Worksheet page;
    private final List<Column> columns;
    private int next;

    /// A column.
    ///
    /// @param heading what stands above it
    /// @param width in letters
    public record Column(String heading, double width) {}

    /// What the spreadsheet reckons itself, without the sign of equality.
    ///
    /// @param words made by the program alone
    public record Formula(String words) {}

    /// A sheet with nothing on it yet.
    public OfficeSheet(Workbook book, String name, List<Column> columns) {
        this.page = book.newWorksheet(name);
        this.columns = columns;
    }

    /// A sheet with the usual two lines above and its heading.
    public static OfficeSheet begun(Workbook book, String name, List<Column> columns, String title, String subtitle) {
        var sheet = new OfficeSheet(book, name, columns);
        sheet.title(title);
        sheet.subtitle(subtitle);
        sheet.emptyLine();
        sheet.heading();
        return sheet;
    }

    /// A whole file.
    public static byte[] file(Consumer<Workbook> sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = book(out)) {
            sheets.accept(book);
        }
        return out.toByteArray();
    }

    /// A file that is written while its lines come, whole once it is closed.
    public static Workbook book(OutputStream out) {
        return new Workbook(out, "Ket Nap", "1.0");
    }

    /// The next line, merged over all columns, in the hands of who styles it.
    public StyleSetter merged(String words) {
        page.inlineString(next, 0, plain(words));
        page.range(next, 0, next, columns.size() - 1).merge();
        return page.style(next++, 0).fontName(FONT);
    }

    /// The next line as the title.
    public void title(String words) {
        merged(words).bold().fontSize(14).horizontalAlignment("center").set();
    }

    /// The next line as one that says more of the title.
    public void subtitle(String words) {
        merged(words).italic().horizontalAlignment("center").set();
    }

    public void emptyLine() {
        next++;
    }

    /// The heading, with how the sheet is printed.
    public void heading() {
        for (var column = 0; column < columns.size(); column++) {
            page.inlineString(next, column, plain(columns.get(column).heading()));
            page.width(column, columns.get(column).width());
        }
        page.range(next, 0, next, columns.size() - 1)
                .style()
                .bold()
                .fontName(FONT)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        high(columns.stream().map(Column::heading).toList());
        page.repeatRows(next, next);
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        next++;
    }

    /// The next line of the table: numbers, days, formulas; anything else as its words.
    public void line(List<?> values) {
        line(values, false);
    }

    /// A line that sums others up.
    public void sum(List<?> values) {
        line(values, true);
    }

    /// Which line of the sheet is written next, counted as the spreadsheet shows it.
    public int next() {
        return next + 1;
    }

    /// The sheet itself, for what no list needs in common.
    public Worksheet page() {
        return page;
    }

    private void line(List<?> values, boolean bold) {
        for (var column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        high(values);
        var style = page.range(next, 0, next, columns.size() - 1)
                .style()
                .fontName(FONT)
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top");
        (bold ? style.bold() : style).set();
        next++;
    }

    private void put(int column, Object value) {
        switch (value) {
            case Number number -> page.value(next, column, number);
            case LocalDate day -> {
                page.value(next, column, day);
                page.style(next, column).format("dd/MM/yyyy").set();
            }
            case Formula formula -> page.formula(next, column, formula.words());
            default -> page.inlineString(next, column, plain(value.toString()));
        }
    }

    /// Room for words that take several lines: not every program finds it by itself.
    private void high(List<?> values) {
        var most = 1;
        for (var column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof String words) {
                most = Math.max(most, lines(words, columns.get(column).width()));
            }
        }
        if (most > 1) {
            page.rowHeight(next, most * LINE);
        }
    }

    private static int lines(String words, double width) {
        var lines = 1;
        var used = 0;
        for (var word : words.split(" ", -1)) {
            if (used > 0 && used + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    private static String plain(String words) {
        return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
