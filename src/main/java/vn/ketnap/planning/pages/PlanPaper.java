package vn.ketnap.planning.pages;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.document.Fields;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// The plan as a Word document and its appendix, the allocation table; always in Vietnamese. What the numbers do not
/// tell is written in Word by whoever signs.
@Component
class PlanPaper {

    private final OfficePapers papers;
    private final PlanParts parts;
    private final Tongue tongue;

    PlanPaper(OfficePapers papers, PlanParts parts, Words words) {
        this.papers = papers;
        this.parts = parts;
        this.tongue = words.in(Language.VI);
    }

    /// @param form `F-KH-01` the plan, `F-KH-02` its appendix
    byte[] word(String form, PlanModel plan, PlanModel.Sheet sheet) {
        var day = sheet.version().approval().map(one -> one.on()).orElseGet(parts::today);
        var order = papers.order(form, plan.part().id(), day);
        var said = fields(plan, sheet);
        if (order.form().register().isPresent()) {
            said.put("paper.number", said.words("plan.document"));
        }
        return papers.draw(order, said, "").bytes();
    }

    private Fields fields(PlanModel plan, PlanModel.Sheet sheet) {
        var text = sheet.text();
        var fields = new Fields()
                .put("plan.year", String.valueOf(plan.year()))
                .put("plan.amendment", sheet.version().number() > 1)
                .put("plan.reason", sheet.version().reason())
                .put("plan.coverage", text.coverage())
                .put("plan.admissions", text.admissions())
                .put("plan.members", text.strength().members())
                .put("plan.present", text.strength().sources());
        for (var measure : TargetMeasure.values()) {
            if (text.sum(measure) > 0) {
                fields.put("plan." + name(measure), text.sum(measure));
            }
        }
        sheet.version().approval().ifPresent(one -> fields.put("plan.document", one.document()));
        return fields.put("plan.shares", shares(text.differs(), text.sum(TargetMeasure.ADMITTED)))
                .put("plan.responsible", responsible(sheet))
                .put("plan.cells", sheet.rows().stream().map(this::cell).toList());
    }

    private String shares(boolean differs, int sum) {
        return differs ? tongue.t("planning.plan.paper.differs", sum) : "";
    }

    /// Each name once, in the order of the cells.
    private static String responsible(PlanModel.Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.target().responsible())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Fields cell(PlanModel.Row row) {
        var target = row.target();
        var fields = new Fields()
                .put("planned.name", row.cell().name())
                .put("planned.members", target.strength().members())
                .put("planned.present", target.strength().sources())
                .put("planned.responsible", target.responsible())
                .put("planned.note", PlanSheet.remark(target, tongue));
        PlanSheet.COLUMNS.forEach(measure -> fields.put("planned." + name(measure), target.of(measure)));
        return fields;
    }

    private static String name(TargetMeasure measure) {
        return measure == TargetMeasure.SENT_TO_CLASS ? "sent" : measure.word();
    }
}
