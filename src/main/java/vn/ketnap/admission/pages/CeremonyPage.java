package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Chương trình lễ kết nạp* of a cell on a day, to be printed: the parts in their order, one person after another
/// (ADM-CER-AGENDA, ADM-CER-INDIV). What no act says is a line to write on.
@Controller
class CeremonyPage {

    private static final List<Stage> STAGES = List.of(Stage.DECIDED, Stage.PROBATIONARY, Stage.RECOMMENDED);
    private static final int MOST = 200;

    private final Cases cases;
    private final CeremonyNames names;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    CeremonyPage(Cases cases, CeremonyNames names, Organizations organizations, Authority authority, Today today) {
        this.cases = cases;
        this.names = names;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/cells/{code}/ceremony")
    @Transactional(readOnly = true)
    Page show(
            @PathVariable String code,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "case", defaultValue = "") List<String> ticked,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var cell = organizations
                .byCode(code, today.date())
                .filter(one -> one.kind().isCell())
                .filter(one -> authority.may(actor, Permission.SEE_CASES, one.id(), today.date()))
                .orElseThrow(NotHere::new);
        var reading = new Typed(today.date());
        var day = reading.dayIfAny("on", on);
        var rows = rows(cell).stream()
                .filter(row -> row.stage() == Stage.DECIDED
                        || row.ceremonyOn()
                                .filter(held -> day.filter(held::equals).isPresent())
                                .isPresent())
                .toList();
        return Page.of(
                "admission/Ceremony",
                new CeremonyModel(
                        cell,
                        on,
                        day,
                        candidates(rows, ticked),
                        names.clause(day.orElse(today.date())),
                        reading.errors()));
    }

    private List<CaseRow> rows(Organization cell) {
        return cases.list(new CaseQuery(
                "", List.of(cell.id()), STAGES, Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), MOST));
    }

    /// Everybody of the day, ticked unless others are.
    private List<CeremonyModel.Candidate> candidates(List<CaseRow> rows, List<String> ticked) {
        var files = cases.findAll(rows.stream().map(CaseRow::id).toList());
        var helpers = names.of(
                files.values().stream().flatMap(file -> helper(file).stream()).toList());
        var candidates = new ArrayList<CeremonyModel.Candidate>();
        for (var row : rows) {
            var file = Optional.ofNullable(files.get(row.id()));
            candidates.add(new CeremonyModel.Candidate(
                    row.id(),
                    row.fullName(),
                    file.flatMap(CeremonyPage::decision),
                    file.flatMap(CeremonyPage::helper).map(one -> helpers.getOrDefault(one, "…")),
                    ticked.isEmpty() || ticked.contains(row.id().toString())));
        }
        return candidates;
    }

    private static Optional<Act.Decided> decision(CaseFile file) {
        return file.standing().stream()
                .map(StandingAct::act)
                .filter(act -> act instanceof Act.Decided decided && decided.outcome() == DecisionOutcome.ADMITTED)
                .map(Act.Decided.class::cast)
                .reduce((_, later) -> later);
    }

    /// Who helps during the probation: named at the ceremony, or assigned since the decision.
    private static Optional<PersonRef> helper(CaseFile file) {
        var decided = decision(file).map(Act.Decided::on);
        return file.progress()
                .helper()
                .filter(_ -> file.standing().stream()
                        .map(StandingAct::act)
                        .anyMatch(act -> act instanceof Act.CeremonyHeld
                                || (act instanceof Act.HelperAssigned assigned
                                        && decided.filter(on -> !assigned.on().isBefore(on))
                                                .isPresent())));
    }
}
