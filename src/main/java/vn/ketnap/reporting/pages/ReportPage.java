package vn.ketnap.reporting.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Compiled;
import vn.ketnap.reporting.CompiledReports;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.Days;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// One report (R1–R8 and the official tables) for an organisation and a period.
@Controller
class ReportPage {

    private static final String FORM = "reporting/Report";

    private final Reports reports;
    private final CompiledReports compiled;
    private final Parts parts;

    ReportPage(Reports reports, CompiledReports compiled, Parts parts) {
        this.reports = reports;
        this.compiled = compiled;
        this.parts = parts;
    }

    @GetMapping("/reports/table")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "progress") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor,
            HttpServletResponse response) {
        var open = parts.of(actor, Permission.SEE_FIGURES, org);
        var part = Parts.chosen(open, org);
        var rights = new ReportModel.Rights(
                parts.may(actor, Permission.SEE_CASES, part), parts.may(actor, Permission.EXPORT, part));
        var period = Asked.read(from, to, parts.today());
        if (!period.typed().fine()) {
            var asked = new AskedReport(known(report), from, to, part);
            return Page.refused(
                    FORM,
                    new ReportModel(
                            asked,
                            open,
                            parts.quick(part, parts.today()),
                            Optional.empty(),
                            Optional.empty(),
                            rights,
                            period.typed().errors()));
        }
        var asked = asked(report, period, part);
        var query = asked.query(period);
        var made = reports.isCompiled(asked.code(), part)
                ? Optional.of(compiled.of(asked.code(), query))
                : Optional.<Compiled>empty();
        var table = made.isPresent()
                ? made.flatMap(Compiled::ready).map(Compiled.Ready::table)
                : reports.draw(asked.code(), query);
        if (table.isEmpty() && made.filter(Compiled::isUnderWay).isPresent()) {
            response.setHeader("Refresh", "2");
        }
        return Page.of(
                FORM,
                new ReportModel(
                        asked,
                        open,
                        parts.quick(part, query.cut()),
                        table.map(drawn -> new ReportModel.Drawn(
                                drawn, query, asked.isSensitive() && !rights.names(), parts.letterhead(part))),
                        made,
                        rights,
                        period.typed().errors()));
    }

    private AskedReport asked(String report, Asked period, Organization part) {
        return new AskedReport(
                known(report),
                Days.echo(period.from().orElseThrow().toString(), parts.today()),
                Days.echo(period.to().orElseThrow().toString(), parts.today()),
                part);
    }

    private String known(String report) {
        return Optional.of(report).filter(Reports.CODES::contains).orElseThrow(NotHere::new);
    }
}
