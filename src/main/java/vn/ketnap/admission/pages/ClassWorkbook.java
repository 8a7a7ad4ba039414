package vn.ketnap.admission.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.web.SheetText;
import vn.ketnap.web.Tongue;

/// The list of a class as an Excel file: Times New Roman, A4 landscape, a merged title, the heading repeated on each
/// page. Text that a spreadsheet would take for a formula is marked as text.
final class ClassWorkbook {

    private static final String FONT = "Times New Roman";
    private static final double[] WIDTHS = {5, 26, 12, 12, 9, 22, 26, 22, 16, 26, 12};
    private static final int HEAD = 4;
    private static final int LAST = WIDTHS.length - 1;

    private final Tongue tongue;

    ClassWorkbook(Tongue tongue) {
        this.tongue = tongue;
    }

    byte[] write(ClassSheet list) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var sheet = book.newWorksheet(tongue.t("course.sheet.tab"));
            title(sheet, list);
            heading(sheet);
            for (var i = 0; i < list.rows().size(); i++) {
                row(sheet, HEAD + 1 + i, list, i);
            }
            sheet.repeatRows(HEAD, HEAD);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
        return out.toByteArray();
    }

    private void title(Worksheet sheet, ClassSheet list) {
        var call = list.call();
        merged(sheet, 0, list.unit());
        sheet.style(0, 0).bold().fontName(FONT).set();
        merged(sheet, 1, tongue.t("course.sheet.title"));
        sheet.style(1, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        merged(sheet, 2, call.name() + (list.invented() ? ". " + tongue.t("web.demo") : ""));
        sheet.style(2, 0).bold().fontName(FONT).horizontalAlignment("center").set();
        merged(sheet, 3, tongue.t("course.sheet.when", call.organiser(), call.opens(), call.closes()));
        sheet.style(3, 0).italic().fontName(FONT).horizontalAlignment("center").set();
    }

    private static void merged(Worksheet sheet, int row, String words) {
        sheet.value(row, 0, SheetText.plain(words));
        sheet.range(row, 0, row, LAST).merge();
    }

    private void heading(Worksheet sheet) {
        for (var column = 0; column <= LAST; column++) {
            sheet.value(HEAD, column, tongue.t("course.sheet.col." + ClassSheet.COLUMNS.get(column)));
            sheet.style(HEAD, column)
                    .bold()
                    .fontName(FONT)
                    .borderStyle("thin")
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
            sheet.width(column, WIDTHS[column]);
        }
    }

    private static void row(Worksheet sheet, int at, ClassSheet list, int index) {
        var values = list.rows().get(index);
        sheet.value(at, 0, index + 1);
        for (var column = 1; column <= LAST; column++) {
            sheet.value(at, column, SheetText.plain(values.get(column)));
        }
        sheet.range(at, 0, at, LAST)
                .style()
                .fontName(FONT)
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
