package vn.ketnap.reporting.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.ResultsSentence;
import vn.ketnap.web.Days;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Chỉ tiêu và báo cáo*: the results of a period, with the ready sentence. One statement for the figures.
@Controller
class ResultsPage {

    private final Reports reports;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    ResultsPage(Reports reports, Organizations organizations, Authority authority, Today today) {
        this.reports = reports;
        this.organizations = organizations;
        this.authority = authority;
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
    Page show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Actor actor) {
        var parts = authority.partsWhere(actor, Permission.SEE_FIGURES, today.date());
        if (parts.isEmpty()) {
            throw new NotAllowed();
        }
        var typed = new Typed(today.date());
        var first = from.isEmpty() ? Optional.of(today.date().withDayOfYear(1)) : typed.day("from", from);
        var last = to.isEmpty() ? Optional.of(today.date()) : typed.day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            typed.complain("to", "reporting.backwards");
        }
        if (!typed.fine()) {
            return Page.refused(
                    "reporting/Results",
                    new ResultsModel(from, to, Optional.empty(), Optional.empty(), typed.errors()));
        }
        return shown(first.orElseThrow(), last.orElseThrow(), part(parts.getFirst()), typed);
    }

    private Page shown(LocalDate from, LocalDate to, Organization part, Typed typed) {
        var results = reports.results(from, to, part);
        return Page.of(
                "reporting/Results",
                new ResultsModel(
                        Days.echo(from.toString(), today.date()),
                        Days.echo(to.toString(), today.date()),
                        Optional.of(results),
                        Optional.of(ResultsSentence.of(results)),
                        typed.errors()));
    }

    private Organization part(OrganizationRef ref) {
        return organizations.latest(ref).orElseThrow();
    }
}
