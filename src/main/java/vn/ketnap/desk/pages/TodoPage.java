package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Page;

/// *Việc cần làm*: what is overdue, due within 30 and within 90 days, and the six numbers; for someone who only helps,
/// the people helped; for the others, where their work is.
@Controller
class TodoPage {

    private final TodoModels models;
    private final Cases cases;
    private final Warnings warnings;
    private final Authority authority;
    private final Today today;

    TodoPage(TodoModels models, Cases cases, Warnings warnings, Authority authority, Today today) {
        this.warnings = warnings;
        this.models = models;
        this.cases = cases;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    Page show(@RequestParam(name = "cell", defaultValue = "") String code, Actor actor) {
        var day = today.date();
        if (authority.mayAnywhere(actor, Permission.SEE_CASES, day)) {
            var seen = authority.cellsWhere(actor, Permission.SEE_CASES, day);
            return Page.of("desk/Todo", models.of(day, seen, code, actor).after(warnings.of(actor)));
        }
        return authority.mayAnywhere(actor, Permission.REMARK, day)
                ? Page.of("desk/Helping", new HelpingModel(day, helped(actor, day)))
                : Page.of("desk/Elsewhere", warnings.elsewhere(actor));
    }

    /// The people somebody helps, wherever a right to remark holds.
    private List<CaseRow> helped(Actor actor, LocalDate day) {
        if (actor.person().isEmpty()) {
            return List.of();
        }
        var cells = authority.cellsWhere(actor, Permission.REMARK, day);
        var stages = Stream.of(Stage.values()).filter(Stage::isHelped).toList();
        return cases.list(new CaseQuery(
                "", cells, stages, actor.person(), CaseQuery.Order.NAME, Optional.empty(), HelpingModel.MOST));
    }
}
