package vn.ketnap.reporting.pages;

import java.io.IOException;
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
import vn.ketnap.web.Download;
import vn.ketnap.web.NotHere;

/// One report as a file, in Excel or in Word. What is taken out is journalled.
@Controller
class ReportFilesPage {

    private final ReportFiles files;
    private final Parts parts;
    private final Journal journal;

    ReportFilesPage(ReportFiles files, Parts parts, Journal journal) {
        this.files = files;
        this.parts = parts;
        this.journal = journal;
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
        return Download.excel(ReportFiles.name(report, taken.query()), file(report, taken, "xlsx"));
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
        return Download.word(ReportFiles.name(report, taken.query()), file(report, taken, "docx"));
    }

    /// What is taken out.
    private record Taken(Query query, boolean discreet) {}

    private byte[] file(String report, Taken taken, String format) throws IOException {
        return files.write(report, taken.query(), format, taken.discreet());
    }

    private Taken taken(String report, String from, String to, String org, Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.EXPORT, org), org);
        var asked = Asked.read(from, to, parts.today());
        if (!asked.typed().fine() || !Reports.CODES.contains(report)) {
            throw new NotHere();
        }
        var address = new AskedReport(report, from, to, part);
        var query = address.query(asked);
        journal.record(
                actor, "export:report-" + report, query.period().from() + "/" + query.cut(), Optional.of(part.id()));
        return new Taken(query, address.isSensitive() && !parts.may(actor, Permission.SEE_CASES, part));
    }
}
