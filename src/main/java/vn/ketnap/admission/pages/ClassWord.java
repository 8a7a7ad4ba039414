package vn.ketnap.admission.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.ketnap.basics.Today;
import vn.ketnap.web.Tongue;

/// The list of a class as a Word file: Times New Roman, A4 landscape, the heading repeated on each page, room to sign.
final class ClassWord {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final long LONG_SIDE = 16838;
    private static final long SHORT_SIDE = 11906;

    private final Tongue tongue;
    private final Today today;

    ClassWord(Tongue tongue, Today today) {
        this.tongue = tongue;
        this.today = today;
    }

    byte[] write(ClassSheet list) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            page(document);
            head(document, list);
            title(document, list);
            table(document, list);
            sign(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setLeft(BigInteger.valueOf(1134));
        margin.setRight(BigInteger.valueOf(850));
    }

    private void head(XWPFDocument document, ClassSheet list) {
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        var left = table.getRow(0).getCell(0);
        list.above().ifPresent(above -> line(left, above.toUpperCase(java.util.Locale.ROOT), false, true));
        line(left, list.unit().toUpperCase(java.util.Locale.ROOT), true, true);
        line(left, "*", false, true);
        left.removeParagraph(0);
        var right = table.getRow(0).getCell(1);
        line(right, tongue.t("course.sheet.party"), true, true);
        var day = today.date();
        line(
                right,
                tongue.t(
                        "course.sheet.day",
                        String.valueOf(day.getDayOfMonth()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getYear())),
                false,
                true);
        right.removeParagraph(0);
    }

    private void title(XWPFDocument document, ClassSheet list) {
        var call = list.call();
        words(document.createParagraph(), tongue.t("course.sheet.title"), 14, true, true);
        words(document.createParagraph(), call.name(), 13, true, true);
        words(
                document.createParagraph(),
                tongue.t("course.sheet.when", call.organiser(), call.opens(), call.closes()),
                SIZE,
                false,
                true);
        if (list.invented()) {
            words(document.createParagraph(), tongue.t("web.demo"), SIZE, false, true);
        }
    }

    private void table(XWPFDocument document, ClassSheet list) {
        var columns = ClassSheet.COLUMNS;
        var table = document.createTable(list.rows().size() + 1, columns.size());
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < columns.size(); column++) {
            cell(table.getRow(0).getCell(column), tongue.t("course.sheet.col." + columns.get(column)), true);
        }
        for (var i = 0; i < list.rows().size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            for (var column = 0; column < columns.size(); column++) {
                cell(table.getRow(i + 1).getCell(column), list.rows().get(i).get(column), false);
            }
        }
    }

    private void sign(XWPFDocument document) {
        document.createParagraph();
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        var left = table.getRow(0).getCell(0);
        line(left, tongue.t("course.sheet.drawn-by"), true, true);
        left.removeParagraph(0);
        var right = table.getRow(0).getCell(1);
        line(right, tongue.t("course.sheet.signed-by"), true, true);
        line(right, tongue.t("course.sheet.signed-by.how"), false, true);
        right.removeParagraph(0);
    }

    private static void cell(XWPFTableCell cell, String said, boolean heading) {
        words(cell.getParagraphs().getFirst(), said, SIZE - 1, heading, heading);
    }

    private static void line(XWPFTableCell cell, String said, boolean bold, boolean centred) {
        words(cell.addParagraph(), said, SIZE, bold, centred);
    }

    private static void words(XWPFParagraph paragraph, String said, int size, boolean bold, boolean centred) {
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(said);
    }
}
