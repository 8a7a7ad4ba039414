package vn.ketnap.reporting.pages;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The people behind a figure of a report: exactly those it counted. Opening the list is journalled.
@Controller
class PeoplePage {

    private final Reports reports;
    private final Parts parts;
    private final Journal journal;

    PeoplePage(Reports reports, Parts parts, Journal journal) {
        this.reports = reports;
        this.parts = parts;
        this.journal = journal;
    }

    @GetMapping("/reports/people")
    @Transactional
    Page show(
            @RequestParam(defaultValue = "progress") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "total") String row,
            @RequestParam(defaultValue = "admitted") String column,
            Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.SEE_CASES, org), org);
        var period = Asked.read(from, to, parts.today());
        if (!period.typed().fine()) {
            throw new NotHere();
        }
        var asked = new AskedReport(report, from, to, part);
        var query = asked.query(period);
        var found = reports.behind(report, query, row, column).orElseThrow(NotHere::new);
        journal.record(actor, "view:figure", report + ":" + row + ":" + column, Optional.of(part.id()));
        return Page.of(
                "reporting/People",
                new PeopleModel(
                        report.equals(Reports.MEASURES) ? asked.overview() : asked.path(),
                        "reporting." + report + "." + column,
                        found.row(),
                        query.period().name(),
                        found.people()));
    }
}
