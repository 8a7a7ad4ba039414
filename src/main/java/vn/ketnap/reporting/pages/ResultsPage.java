package vn.ketnap.reporting.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.Days;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.Page;

/// *Chỉ tiêu và báo cáo*: the results of a period for an organisation, with the ready sentence and the
/// sheet to sign.
@Controller
class ResultsPage {

    private final Reports reports;
    private final Parts parts;
    private final Today today;

    ResultsPage(Reports reports, Parts parts, Today today) {
        this.reports = reports;
        this.parts = parts;
        this.today = today;
    }

    @Bean
    static MenuItem reportsMenu() {
        return MenuItem.forRoles(
                70,
                "reporting.menu",
                "/reports",
                "target",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER,
                Role.LEVEL_ABOVE);
    }

    @GetMapping("/reports")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var open = parts.of(actor, Permission.SEE_FIGURES, org);
        var part = Parts.chosen(open, org);
        var asked = Asked.read(from, to, today.date());
        var rights = new ReportModel.Rights(
                parts.may(actor, Permission.SEE_CASES, part), parts.may(actor, Permission.EXPORT, part));
        if (!asked.typed().fine()) {
            var errors = asked.typed().errors();
            return Page.refused(
                    "reporting/Results",
                    new ResultsModel(
                            from, to, part, open, parts.quick(part, today.date()), Optional.empty(), rights, errors));
        }
        var query = new Query(
                part, new Period(asked.from().orElseThrow(), asked.to().orElseThrow()));
        var picture = reports.picture(query);
        var results = picture.results();
        var sheet = new ResultsModel.Sheet(
                results, picture.overview(), picture.ahead(), picture.sentence(), parts.letterhead(part));
        return Page.of(
                "reporting/Results",
                new ResultsModel(
                        shown(results.from()),
                        shown(results.to()),
                        part,
                        open,
                        parts.quick(part, results.to()),
                        Optional.of(sheet),
                        rights,
                        asked.typed().errors()));
    }

    private String shown(LocalDate day) {
        return Days.echo(day.toString(), today.date());
    }
}
