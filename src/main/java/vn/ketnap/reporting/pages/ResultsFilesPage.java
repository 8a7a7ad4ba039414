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
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Words;

/// The results of a period as files: the figures in Excel, the narrative report in Word. What is taken out
/// is journalled.
@Controller
class ResultsFilesPage {

    private final Reports reports;
    private final Parts parts;
    private final NarrativeReport narrative;
    private final Journal journal;
    private final Words words;

    ResultsFilesPage(Reports reports, Parts parts, NarrativeReport narrative, Journal journal, Words words) {
        this.reports = reports;
        this.parts = parts;
        this.narrative = narrative;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping("/reports.xlsx")
    @Transactional
    ResponseEntity<byte[]> excel(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor)
            throws IOException {
        var query = asked(from, to, org, actor);
        taken(query, actor);
        var picture = reports.picture(query);
        return Download.excel(
                ResultsWorkbook.fileName(query),
                new ResultsWorkbook(words.in(Language.VI), parts.areInvented())
                        .write(picture.results(), picture.sentence()));
    }

    @GetMapping("/reports.docx")
    ResponseEntity<byte[]> word(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var query = asked(from, to, org, actor);
        var file = narrative.word(query, actor);
        taken(query, actor);
        return Download.word(ResultsWorkbook.fileName(query), file);
    }

    private Query asked(String from, String to, String org, Actor actor) {
        var part = Parts.chosen(parts.of(actor, Permission.EXPORT, org), org);
        var asked = Asked.read(from, to, parts.today());
        if (!asked.typed().fine()) {
            throw new NotHere();
        }
        return new AskedReport(Reports.MEASURES, from, to, part).query(asked);
    }

    private void taken(Query query, Actor actor) {
        journal.record(
                actor,
                "export:results",
                query.period().from() + "/" + query.cut(),
                Optional.of(query.part().id()));
    }
}
