package vn.ketnap.reporting.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// One page that a committee reads in a minute (tóm tắt một trang): admitted against the target, how far behind, cells
/// without a source, probation overdue, certificates about to run out.
@Controller
class BriefPage {

    private final Reports reports;
    private final Parts parts;

    BriefPage(Reports reports, Parts parts) {
        this.reports = reports;
        this.parts = parts;
    }

    @GetMapping("/reports/brief")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.SEE_FIGURES, org), org);
        var period = Asked.read(from, to, parts.today());
        if (!period.typed().fine()) {
            throw new NotHere();
        }
        var asked = new AskedReport(Reports.MEASURES, from, to, part);
        return Page.of(
                "reporting/Brief", new BriefModel(asked, reports.brief(asked.query(period)), parts.letterhead(part)));
    }
}
