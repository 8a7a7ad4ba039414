package vn.ketnap.planning.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The allocation of a plan as an Excel file, sums as formulas.
final class PlanWorkbook {

    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = FIRST_NUMBER + 1 + PlanSheet.COLUMNS.size();

    private final Tongue tongue;
    private final boolean invented;

    /// @param invented true in the demo, where every file says so
    PlanWorkbook(Tongue tongue, boolean invented) {
        this.tongue = tongue;
        this.invented = invented;
    }

    byte[] write(PlanModel plan, PlanModel.Sheet content) throws IOException {
        return OfficeSheet.file(book -> write(book, plan, content));
    }

    private void write(Workbook book, PlanModel plan, PlanModel.Sheet content) {
        var sheet = OfficeSheet.begun(
                book,
                tongue.t("planning.plan.file.sheet"),
                columns(),
                tongue.t("planning.plan.paper.title", String.valueOf(plan.year())),
                subtitle(plan, content));
        var first = sheet.next();
        for (var line : content.rows()) {
            sheet.line(values(sheet.next() - first + 1, line));
        }
        sheet.sum(sums(first, sheet.next() - 1));
    }

    private String subtitle(PlanModel plan, PlanModel.Sheet content) {
        var state = content.version()
                .approval()
                .map(one -> tongue.t("planning.plan.approved-by", one.document(), one.on()))
                .orElseGet(() -> tongue.t("planning.plan.state.draft"));
        return plan.part().name() + ". " + state + (invented ? ". " + tongue.t("web.demo") : "");
    }

    private List<OfficeSheet.Column> columns() {
        var columns = new ArrayList<OfficeSheet.Column>();
        columns.add(column("planning.plan.paper.number", 5));
        columns.add(column("planning.plan.cell", 30));
        columns.add(column("planning.plan.members", 10));
        columns.add(column("planning.plan.present", 10));
        PlanSheet.COLUMNS.forEach(measure -> columns.add(column("planning.plan.paper." + measure.word(), 10)));
        columns.add(column("planning.plan.responsible", 22));
        columns.add(column("planning.plan.note", 22));
        return columns;
    }

    private OfficeSheet.Column column(String key, double width) {
        return new OfficeSheet.Column(tongue.t(key), width);
    }

    private List<Object> values(int number, PlanModel.Row line) {
        var target = line.target();
        var values = new ArrayList<Object>(List.of(
                number,
                line.cell().name(),
                target.strength().members(),
                target.strength().sources()));
        PlanSheet.COLUMNS.forEach(measure -> values.add(target.of(measure)));
        values.add(target.responsible());
        values.add(PlanSheet.remark(target, tongue));
        return values;
    }

    /// The sums are reckoned by the spreadsheet, so that they follow what the office puts right in it.
    private List<Object> sums(int first, int last) {
        var values = new ArrayList<Object>(List.of("", tongue.t("planning.plan.sum")));
        for (var column = FIRST_NUMBER; column <= LAST_NUMBER && last >= first; column++) {
            var letter = (char) ('A' + column);
            values.add(new OfficeSheet.Formula("SUM(" + letter + first + ":" + letter + last + ")"));
        }
        return values;
    }
}
