package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DossierWay;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.DueRow;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Hồ sơ*: the dossiers on their way to the deciding body and those still in the making: who has each, for how many
/// days, which time round, decided by when. Several that came together are confirmed in one go.
@Controller
class DossiersPage {

    private static final String LIST = "admission/Dossiers";

    private final Cases cases;
    private final Admissions admissions;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    DossiersPage(Cases cases, Admissions admissions, Organizations organizations, Authority authority, Today today) {
        this.cases = cases;
        this.admissions = admissions;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/dossiers")
    Page show(DossiersFilter filter, Actor actor) {
        return Page.of(LIST, model(filter, DossiersModel.Receipt.NONE, actor));
    }

    @PostMapping("/dossiers/received")
    Page receive(
            DossiersFilter filter,
            @RequestParam(name = "dossier", defaultValue = "") List<String> ticked,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = Seen.FIELD, defaultValue = "") String shown,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.DECIDE, today.date());
        var reading = new Typed(today.date());
        var day = reading.pastDay("on", on);
        var chosen =
                ticked.stream().filter(Identity::is).distinct().map(CaseId::of).toList();
        if (chosen.isEmpty()) {
            reading.complain("dossiers", "admission.dossiers.none-ticked");
        }
        if (!reading.fine()) {
            return refused(filter, on, ticked, reading, Together.FINE, actor);
        }
        var entries = chosen.stream()
                .map(id -> new Admissions.Entry(id, new Act.DossierReceived(day.orElseThrow()), Words.NONE))
                .toList();
        var looked = Seen.of(shown);
        var outcomes = admissions.performAll(entries, looked, actor);
        var together = Together.of(entries, outcomes, names(filter, actor), looked, _ -> true);
        return together.stood()
                ? Page.redirect(filter.first()).saying("admission.dossiers.received", entries.size())
                : refused(filter, on, ticked, reading, together, actor);
    }

    private Page refused(
            DossiersFilter filter, String on, List<String> ticked, Typed reading, Together together, Actor actor) {
        var receipt = new DossiersModel.Receipt(on, Set.copyOf(ticked), reading.errors(), together);
        return Page.refused(LIST, model(filter, receipt, actor));
    }

    private DossiersModel model(DossiersFilter filter, DossiersModel.Receipt receipt, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        var cells = seen.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
        return new DossiersModel(
                filter,
                cells,
                lines(cases.list(filter.query(seen, cells))),
                today.date(),
                authority.mayAnywhere(actor, Permission.DECIDE, today.date()),
                authority.mayAnywhere(actor, Permission.SEE_CV, today.date()),
                receipt);
    }

    /// Three statements, whatever the number of dossiers.
    private List<DossiersModel.Line> lines(List<CaseRow> rows) {
        var ids = rows.stream().map(CaseRow::id).toList();
        var files = cases.findAll(ids);
        var decisions = new HashMap<CaseId, Due>();
        cases.dueOf(ids).stream()
                .filter(DossiersPage::isDecision)
                .forEach(due -> decisions.putIfAbsent(due.caseId(), due.due()));
        return rows.stream()
                .map(row -> new DossiersModel.Line(
                        row,
                        way(Optional.ofNullable(files.get(row.id()))),
                        Optional.ofNullable(decisions.get(row.id()))))
                .toList();
    }

    private static DossierWay way(Optional<CaseFile> file) {
        return DossierWay.of(file.map(CaseFile::standing).orElse(List.of()));
    }

    private static boolean isDecision(DueRow row) {
        return !row.due().local()
                && List.of("decision", "forwarded-decision", "recognition-decision")
                        .contains(row.due().deadline());
    }

    private Map<CaseId, String> names(DossiersFilter filter, Actor actor) {
        var names = new HashMap<CaseId, String>();
        model(filter, DossiersModel.Receipt.NONE, actor)
                .rows()
                .forEach(line -> names.put(line.row().id(), line.row().fullName()));
        return names;
    }
}
