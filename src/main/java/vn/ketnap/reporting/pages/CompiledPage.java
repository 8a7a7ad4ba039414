package vn.ketnap.reporting.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.CompiledReports;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// Has a report of very many cells compiled (lập báo cáo tổng hợp), and tells what each unit adds to one of its
/// figures.
@Controller
class CompiledPage {

    private final Reports reports;
    private final CompiledReports compiled;
    private final Parts parts;

    CompiledPage(Reports reports, CompiledReports compiled, Parts parts) {
        this.reports = reports;
        this.compiled = compiled;
        this.parts = parts;
    }

    @PostMapping("/reports/compiled")
    Page make(
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var asked = asked(report, from, to, org, actor);
        var query = query(asked);
        compiled.make(report, query, actor);
        return Page.redirect(asked.path());
    }

    @GetMapping("/reports/units")
    @Transactional(readOnly = true)
    Page units(
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String column,
            Actor actor) {
        var asked = asked(report, from, to, org, actor);
        if (asked.isSensitive() && !parts.may(actor, Permission.SEE_CASES, asked.part())) {
            throw new NotHere();
        }
        var query = query(asked);
        var figure = compiled.byUnits(report, query, row, column);
        if (figure.units().isEmpty()) {
            throw new NotHere();
        }
        return Page.of(
                "reporting/ByUnits", new ByUnitsModel(asked, query.period().name(), figure));
    }

    /// Nothing is here for a report that is drawn at once.
    private AskedReport asked(String report, String from, String to, String org, Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.SEE_FIGURES, org), org);
        if (!reports.isCompiled(report, part)) {
            throw new NotHere();
        }
        return new AskedReport(report, from, to, part);
    }

    private Query query(AskedReport asked) {
        var period = Asked.read(asked.from(), asked.to(), parts.today());
        if (!period.typed().fine()) {
            throw new NotHere();
        }
        return asked.query(period);
    }
}
