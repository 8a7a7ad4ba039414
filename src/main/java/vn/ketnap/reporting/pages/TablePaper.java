package vn.ketnap.reporting.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.ketnap.reporting.Chart;
import vn.ketnap.reporting.Table;

/// A report as a Word file: A4 landscape, the heads of both bodies, the title, one native table whose heading is
/// repeated on each page, its charts, and who draws and signs it.
final class TablePaper {

    private static final String FONT = "Times New Roman";
    private static final int TWIPS_PER_MM = 57;

    /// Between the margins, in twips.
    private static final int WIDTH = (297 - 2 * 20) * TWIPS_PER_MM;

    private final Sheet sheet;
    private final Table table;

    TablePaper(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    byte[] write() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            layout(document);
            heads(document);
            line(document, sheet.title(table), 14, true, ParagraphAlignment.CENTER);
            line(document, sheet.period(), 13, false, ParagraphAlignment.CENTER);
            line(document, "-----", 13, false, ParagraphAlignment.CENTER);
            sheet.sentence(table).ifPresent(words -> line(document, words, 13, false, ParagraphAlignment.BOTH));
            figures(document);
            for (var picture : Chart.of(table)) {
                new ChartPaper(sheet, table, picture).draw(document);
            }
            for (var note : table.notes()) {
                line(document, sheet.tongue().t(note), 11, false, ParagraphAlignment.LEFT);
            }
            signatures(document);
            line(document, sheet.mark(), 9, false, ParagraphAlignment.LEFT);
            document.write(out);
            return out.toByteArray();
        }
    }

    /// Landscape, with the margins of a Party paper turned.
    private static void layout(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(mm(297));
        size.setH(mm(210));
        var margins = section.addNewPgMar();
        margins.setTop(mm(30));
        margins.setBottom(mm(15));
        margins.setLeft(mm(20));
        margins.setRight(mm(20));
        margins.setHeader(mm(10));
        margins.setFooter(mm(10));
        margins.setGutter(BigInteger.ZERO);
    }

    private void heads(XWPFDocument document) {
        var head = sheet.letterhead();
        var both = document.createTable(1, 2);
        both.removeBorders();
        both.setWidth("100%");
        var ours = both.getRow(0).getCell(0);
        head.above().ifPresent(above -> said(ours, above.toUpperCase(Locale.ROOT), false));
        said(ours, head.unit().toUpperCase(Locale.ROOT), true);
        said(ours, "*", false);
        ours.removeParagraph(0);
        var theirs = both.getRow(0).getCell(1);
        said(theirs, sheet.tongue().t("reporting.paper.party"), true);
        theirs.removeParagraph(0);
        line(document, "", 13, false, ParagraphAlignment.LEFT);
    }

    private void figures(XWPFDocument document) {
        var grid = document.createTable(1, table.columns().size() + 1);
        widths(grid);
        var top = grid.getRow(0);
        top.setRepeatHeader(true);
        cell(top.getCell(0), sheet.tongue().t("reporting." + table.code() + ".label"), true, ParagraphAlignment.CENTER);
        for (var i = 0; i < table.columns().size(); i++) {
            cell(top.getCell(i + 1), sheet.heading(table, table.columns().get(i)), true, ParagraphAlignment.CENTER);
        }
        table.rows().forEach(row -> row(grid, row, row.group()));
        table.total().ifPresent(total -> row(grid, total, true));
    }

    /// What a row is about has more room than its figures.
    private void widths(XWPFTable grid) {
        var columnsAside = table.columns().size();
        var label = columnsAside < 4 ? WIDTH / 2 : columnsAside > 12 ? WIDTH / 6 : WIDTH / 4;
        grid.setWidth(WIDTH);
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        columns.addNewGridCol().setW(BigInteger.valueOf(label));
        for (var i = 0; i < table.columns().size(); i++) {
            columns.addNewGridCol()
                    .setW(BigInteger.valueOf((WIDTH - label) / table.columns().size()));
        }
    }

    private void row(XWPFTable grid, Table.Row row, boolean bold) {
        var line = grid.createRow();
        line.setCantSplitRow(true);
        cell(line.getCell(0), sheet.shown().words(row.label()), bold, ParagraphAlignment.LEFT);
        for (var i = 0; i < table.columns().size(); i++) {
            cell(
                    line.getCell(i + 1),
                    sheet.shown().words(row.values().get(i)),
                    bold,
                    table.columns().get(i).number() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        }
    }

    private void signatures(XWPFDocument document) {
        line(document, "", 13, false, ParagraphAlignment.LEFT);
        var both = document.createTable(1, 2);
        both.removeBorders();
        both.setWidth("100%");
        both.getRow(0).setCantSplitRow(true);
        var drawer = both.getRow(0).getCell(0);
        said(drawer, sheet.tongue().t("reporting.paper.drawn-by"), true);
        drawer.removeParagraph(0);
        var signer = both.getRow(0).getCell(1);
        said(
                signer,
                sheet.tongue().t("reporting.paper.for." + sheet.letterhead().signer()),
                true);
        said(signer, sheet.tongue().t("reporting.paper.secretary"), true);
        signer.removeParagraph(0);
    }

    private static void said(XWPFTableCell cell, String words, boolean bold) {
        write(cell.addParagraph(), words, 13, bold, ParagraphAlignment.CENTER);
    }

    private static void cell(XWPFTableCell cell, String words, boolean bold, ParagraphAlignment how) {
        write(cell.getParagraphs().getFirst(), words, 11, bold, how);
    }

    private static void line(XWPFDocument document, String words, int size, boolean bold, ParagraphAlignment how) {
        write(document.createParagraph(), words, size, bold, how);
    }

    private static void write(XWPFParagraph paragraph, String words, int size, boolean bold, ParagraphAlignment how) {
        paragraph.setAlignment(how);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(words);
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf((long) millimetres * TWIPS_PER_MM);
    }
}
