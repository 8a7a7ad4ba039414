package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Table;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Words;

/// One report as a file, in Excel or in Word. What is taken out is journalled.
@Controller
class ReportFilesPage {

    private final Reports reports;
    private final Parts parts;
    private final Journal journal;
    private final Words words;

    ReportFilesPage(Reports reports, Parts parts, Journal journal, Words words) {
        this.reports = reports;
        this.parts = parts;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping("/reports/table.xlsx")
    @Transactional
    ResponseEntity<byte[]> excel(
            @RequestParam(defaultValue = "progress") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor)
            throws IOException {
        var taken = taken(report, from, to, org, actor);
        return Download.excel(taken.name(), new TableWorkbook(sheet(taken), taken.table()).write());
    }

    @GetMapping("/reports/table.docx")
    @Transactional
    ResponseEntity<byte[]> word(
            @RequestParam(defaultValue = "progress") String report,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor)
            throws IOException {
        var taken = taken(report, from, to, org, actor);
        return Download.word(taken.name(), new TablePaper(sheet(taken), taken.table()).write());
    }

    /// What is taken out.
    private record Taken(Table table, Query query, boolean discreet) {

        /// The name of the file without its ending, in plain letters.
        String name() {
            var code = query.part().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
            return "bao-cao-" + table.code() + "-" + code + "-" + query.period().from() + "-" + query.cut();
        }
    }

    private Sheet sheet(Taken taken) {
        var part = taken.query().part();
        return new Sheet(
                new Shown(words.in(Language.VI), taken.discreet()),
                taken.query(),
                parts.letterhead(part),
                parts.areInvented());
    }

    private Taken taken(String report, String from, String to, String org, Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.EXPORT), org);
        var asked = Asked.read(from, to, parts.today());
        if (!asked.typed().fine()) {
            throw new NotHere();
        }
        var address = new AskedReport(report, from, to, part);
        var query = address.query(asked);
        var table = reports.draw(report, query).orElseThrow(NotHere::new);
        journal.record(
                actor,
                "export:report-" + table.code(),
                query.period().from() + "/" + query.cut(),
                Optional.of(part.id()));
        return new Taken(table, query, address.isSensitive() && !parts.may(actor, Permission.SEE_CASES, part));
    }
}
