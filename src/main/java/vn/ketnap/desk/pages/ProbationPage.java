package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.web.Page;

/// *Đảng viên dự bị*: a bar of twelve months for each, whoever ends first above, with what is still missing for
/// recognition.
@Controller
class ProbationPage {

    private static final List<Stage> PROBATION = List.of(Stage.PROBATIONARY, Stage.RECOMMENDED);

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Regulations regulations;
    private final Today today;

    ProbationPage(Cases cases, Organizations organizations, Authority authority, Regulations regulations, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.regulations = regulations;
        this.today = today;
    }

    @GetMapping("/probation")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(name = "after", defaultValue = "") String after,
            @RequestParam(name = "afterId", defaultValue = "") String afterId,
            Actor actor) {
        var day = today.date();
        authority.requireAnywhere(actor, Permission.SEE_CASES, day);
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, day);
        var place = Identity.is(afterId)
                ? Optional.of(new CaseQuery.After(after, CaseId.of(afterId)))
                : Optional.<CaseQuery.After>empty();
        var rows = cases.list(new CaseQuery(
                "", seen, PROBATION, Optional.empty(), CaseQuery.Order.CEREMONY, place, ProbationModel.ROWS + 1));
        var shown = rows.stream().limit(ProbationModel.ROWS).toList();
        var files = cases.findAll(shown.stream().map(CaseRow::id).toList());
        var names = seen.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .collect(Collectors.toMap(Organization::id, Function.identity(), (one, _) -> one));
        var probationers = shown.stream()
                .flatMap(row -> Optional.ofNullable(files.get(row.id())).stream()
                        .flatMap(file -> Probationer.of(row, file, regulations::probationEnds).stream()))
                .toList();
        return Page.of(
                "desk/Probation",
                new ProbationModel(day, probationers, names, place.isEmpty(), rows.size() > shown.size()));
    }
}
