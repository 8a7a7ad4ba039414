package vn.ketnap.reporting.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.basics.Text;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Results;
import vn.ketnap.web.SheetText;
import vn.ketnap.web.Tongue;

/// The results of a period as an Excel file: Times New Roman, a merged title, the heading repeated on each page,
/// landscape, the numbers as numbers.
final class ResultsWorkbook {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 4;
    private static final int LAST = Counts.MEASURES.size() + 1;

    private final Tongue tongue;
    private final boolean invented;

    /// @param invented true in the demo, where every file says so
    ResultsWorkbook(Tongue tongue, boolean invented) {
        this.tongue = tongue;
        this.invented = invented;
    }

    byte[] write(Results results, Text sentence) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var sheet = book.newWorksheet(tongue.t("reporting.file.sheet"));
            title(sheet, results, sentence);
            heading(sheet);
            var row = HEAD + 1;
            for (var line : results.byCell()) {
                row(sheet, row, row - HEAD, line.cell().name(), line.counts());
                row++;
            }
            row(sheet, row, 0, tongue.t("reporting.total"), results.total());
            sheet.range(row, 0, row, LAST)
                    .style()
                    .bold()
                    .fontName(FONT)
                    .borderStyle("thin")
                    .set();
            sheet.repeatRows(HEAD, HEAD);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
        }
        return out.toByteArray();
    }

    private void title(Worksheet sheet, Results results, Text sentence) {
        merged(sheet, 0, tongue.t("reporting.paper.title"));
        sheet.style(0, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        merged(
                sheet,
                1,
                tongue.t("reporting.paper.period", results.from(), results.to()) + ". "
                        + results.organisation().name() + (invented ? ". " + tongue.t("web.demo") : ""));
        sheet.style(1, 0).italic().fontName(FONT).horizontalAlignment("center").set();
        merged(sheet, 2, tongue.say(sentence));
        sheet.style(2, 0).fontName(FONT).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(2, 34);
    }

    private static void merged(Worksheet sheet, int row, String words) {
        sheet.value(row, 0, SheetText.plain(words));
        sheet.range(row, 0, row, LAST).merge();
    }

    private void heading(Worksheet sheet) {
        head(sheet, 0, tongue.t("reporting.paper.number"), 5);
        head(sheet, 1, tongue.t("reporting.cell"), 32);
        for (var i = 0; i < Counts.MEASURES.size(); i++) {
            head(sheet, i + 2, tongue.t("reporting.measure." + Counts.MEASURES.get(i)), 10);
        }
    }

    private static void head(Worksheet sheet, int column, String words, double width) {
        sheet.value(HEAD, column, words);
        sheet.style(HEAD, column)
                .bold()
                .fontName(FONT)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        sheet.width(column, width);
    }

    private static void row(Worksheet sheet, int at, int number, String name, Counts counts) {
        if (number > 0) {
            sheet.value(at, 0, number);
        }
        sheet.value(at, 1, SheetText.plain(name));
        for (var i = 0; i < Counts.MEASURES.size(); i++) {
            sheet.value(at, i + 2, counts.of(Counts.MEASURES.get(i)));
        }
        sheet.range(at, 0, at, LAST).style().fontName(FONT).borderStyle("thin").set();
    }

    /// The name of the file without its ending: the organisation's code, in plain letters, and the period.
    static String fileName(Query query) {
        var code = query.part().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return "ket-qua-" + code + "-" + query.period().from() + "-" + query.cut();
    }
}
