package vn.ketnap.reporting.pages;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.HandedInReports;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// Figures handed in (chốt số liệu): kept as they were, with author and time; later differences are explained by the
/// acts recorded or put right since.
@Controller
class HandedInPage {

    private final HandedInReports handed;
    private final Parts parts;
    private final Journal journal;

    HandedInPage(HandedInReports handed, Parts parts, Journal journal) {
        this.handed = handed;
        this.parts = parts;
        this.journal = journal;
    }

    @GetMapping("/reports/handed-in")
    @Transactional(readOnly = true)
    Page show(@RequestParam(defaultValue = "") String org, @RequestParam(defaultValue = "") String id, Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.SEE_FIGURES, org), org);
        return Page.of(
                "reporting/HandedIn",
                new HandedInModel(
                        part,
                        handed.of(part.id()),
                        id.isEmpty() ? Optional.empty() : Optional.of(opened(id, part, actor))));
    }

    @PostMapping("/reports/handed-in")
    @Transactional
    Page handIn(
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.EXPORT, org), org);
        var period = Asked.read(from, to, parts.today());
        if (!period.typed().fine() || !Reports.CODES.contains(report)) {
            throw new NotHere();
        }
        var query = new AskedReport(report, from, to, part).query(period);
        var id = handed.handIn(report, query, actor).orElseThrow(NotHere::new);
        journal.record(actor, "report:handed-in", report + " " + id, Optional.of(part.id()));
        return Page.redirect("/reports/handed-in?org=" + part.code() + "&id=" + id)
                .saying("reporting.handed-in.kept");
    }

    private HandedInModel.Opened opened(String id, Organization part, Actor actor) {
        var one = uuid(id).flatMap(handed::find)
                .filter(found -> found.part().equals(part.id()))
                .orElseThrow(NotHere::new);
        return new HandedInModel.Opened(
                one,
                handed.differences(one, new Query(part, one.period())),
                handed.since(one, parts.cells(part, one.period().to())),
                AskedReport.isSensitive(one.report()) && !parts.may(actor, Permission.SEE_CASES, part));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
