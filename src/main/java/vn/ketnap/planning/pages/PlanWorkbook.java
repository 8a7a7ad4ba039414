package vn.ketnap.planning.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.web.SheetText;
import vn.ketnap.web.Tongue;

/// The allocation of a plan as an Excel file: Times New Roman, a merged title, the heading repeated on each page, A4
/// landscape, sums as formulas.
final class PlanWorkbook {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 3;
    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = FIRST_NUMBER + 1 + PlanSheet.COLUMNS.size();
    private static final int LAST = LAST_NUMBER + 2;

    private final Tongue tongue;
    private final boolean invented;

    /// @param invented true in the demo, where every file says so
    PlanWorkbook(Tongue tongue, boolean invented) {
        this.tongue = tongue;
        this.invented = invented;
    }

    byte[] write(PlanModel plan, PlanModel.Sheet content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var sheet = book.newWorksheet(tongue.t("planning.plan.file.sheet"));
            title(sheet, plan, content);
            heading(sheet);
            var row = HEAD + 1;
            for (var line : content.rows()) {
                row(sheet, row, row - HEAD, line);
                row++;
            }
            sum(sheet, row);
            sheet.repeatRows(HEAD, HEAD);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
        }
        return out.toByteArray();
    }

    private void title(Worksheet sheet, PlanModel plan, PlanModel.Sheet content) {
        merged(sheet, 0, tongue.t("planning.plan.paper.title", String.valueOf(plan.year())));
        sheet.style(0, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        var state = content.version()
                .approval()
                .map(one -> tongue.t("planning.plan.approved-by", one.document(), one.on()))
                .orElseGet(() -> tongue.t("planning.plan.state.draft"));
        merged(sheet, 1, plan.part().name() + ". " + state + (invented ? ". " + tongue.t("web.demo") : ""));
        sheet.style(1, 0).italic().fontName(FONT).horizontalAlignment("center").set();
    }

    private static void merged(Worksheet sheet, int row, String words) {
        sheet.value(row, 0, SheetText.plain(words));
        sheet.range(row, 0, row, LAST).merge();
    }

    private void heading(Worksheet sheet) {
        var words = new ArrayList<>(List.of(
                "planning.plan.paper.number", "planning.plan.cell", "planning.plan.members", "planning.plan.present"));
        PlanSheet.COLUMNS.forEach(measure -> words.add("planning.plan.paper." + measure.word()));
        words.addAll(List.of("planning.plan.responsible", "planning.plan.note"));
        for (var i = 0; i < words.size(); i++) {
            sheet.value(HEAD, i, tongue.t(words.get(i)));
            sheet.style(HEAD, i)
                    .bold()
                    .fontName(FONT)
                    .borderStyle("thin")
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
            sheet.width(i, i == 0 ? 5 : i == 1 ? 30 : i > LAST_NUMBER ? 22 : 10);
        }
    }

    private void row(Worksheet sheet, int at, int number, PlanModel.Row line) {
        var target = line.target();
        sheet.value(at, 0, number);
        sheet.value(at, 1, SheetText.plain(line.cell().name()));
        sheet.value(at, FIRST_NUMBER, target.strength().members());
        sheet.value(at, FIRST_NUMBER + 1, target.strength().sources());
        for (var i = 0; i < PlanSheet.COLUMNS.size(); i++) {
            sheet.value(at, FIRST_NUMBER + 2 + i, target.of(PlanSheet.COLUMNS.get(i)));
        }
        sheet.value(at, LAST_NUMBER + 1, SheetText.plain(target.responsible()));
        sheet.value(at, LAST, SheetText.plain(PlanSheet.remark(target, tongue)));
        sheet.range(at, 0, at, LAST).style().fontName(FONT).borderStyle("thin").set();
    }

    /// The sums are reckoned by the spreadsheet, so that they follow what the office puts right in it.
    private void sum(Worksheet sheet, int at) {
        sheet.value(at, 1, tongue.t("planning.plan.sum"));
        for (var column = FIRST_NUMBER; column <= LAST_NUMBER && at > HEAD + 1; column++) {
            var letter = (char) ('A' + column);
            sheet.formula(at, column, "SUM(" + letter + (HEAD + 2) + ":" + letter + at + ")");
        }
        sheet.range(at, 0, at, LAST)
                .style()
                .bold()
                .fontName(FONT)
                .borderStyle("thin")
                .set();
    }
}
