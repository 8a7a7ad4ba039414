package vn.ketnap.desk.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// A Word file written from the top down: A4 upright with the margins of a Party paper, Times New Roman, headings,
/// paragraphs, lines of name and value, tables whose heading is repeated.
final class WordPages implements AutoCloseable {

    private static final String FONT = "Times New Roman";
    private static final int TWIPS_PER_MM = 57;

    private final XWPFDocument document = new XWPFDocument();

    WordPages() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        var margins = section.addNewPgMar();
        margins.setTop(mm(20));
        margins.setBottom(mm(20));
        margins.setLeft(mm(30));
        margins.setRight(mm(15));
    }

    void title(String words) {
        write(document.createParagraph(), words, 14, true, ParagraphAlignment.CENTER);
    }

    void under(String words) {
        write(document.createParagraph(), words, 12, false, ParagraphAlignment.CENTER);
    }

    void heading(String words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setKeepNext(true);
        write(paragraph, words, 13, true, ParagraphAlignment.LEFT);
    }

    void line(String words) {
        write(document.createParagraph(), words, 13, false, ParagraphAlignment.BOTH);
    }

    /// A name and what it is, the name in bold.
    void said(String name, String words) {
        var paragraph = document.createParagraph();
        write(paragraph, name + ": ", 12, true, ParagraphAlignment.LEFT);
        write(paragraph, words, 12, false, ParagraphAlignment.LEFT);
    }

    /// Room to write by hand.
    void blank() {
        for (var n = 0; n < 2; n++) {
            line(".".repeat(110));
        }
    }

    void gap() {
        line("");
    }

    void table(List<String> headings, List<List<String>> rows) {
        var grid = document.createTable(1, headings.size());
        grid.setWidth("100%");
        grid.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < headings.size(); column++) {
            cell(grid.getRow(0).getCell(column), headings.get(column), true);
        }
        for (var row : rows) {
            var line = grid.createRow();
            line.setCantSplitRow(true);
            for (var column = 0; column < row.size(); column++) {
                cell(line.getCell(column), row.get(column), false);
            }
        }
        line("");
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void cell(XWPFTableCell cell, String words, boolean bold) {
        write(cell.getParagraphs().getFirst(), words, 11, bold, ParagraphAlignment.LEFT);
    }

    private static void write(XWPFParagraph paragraph, String words, int size, boolean bold, ParagraphAlignment how) {
        paragraph.setAlignment(how);
        paragraph.setSpacingAfter(40);
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
