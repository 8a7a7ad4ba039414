package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.admission.forms.PaperBatches;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.DraftPaper;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.Download;
import vn.ketnap.web.NotHere;

/// Papers of a case as files: one in Word or PDF, all that are due in one Word file, the digitised file. Each
/// taking out is journalled.
@Controller
class PaperFilesPage {

    private final PaperDesk desk;
    private final CasePapers papers;
    private final Journal journal;
    private final PaperMaking making;

    PaperFilesPage(PaperDesk desk, CasePapers papers, Journal journal, PaperMaking making) {
        this.desk = desk;
        this.papers = papers;
        this.journal = journal;
        this.making = making;
    }

    @GetMapping("/cases/{id}/papers/{key}/word")
    @Transactional
    ResponseEntity<byte[]> word(
            @PathVariable CaseId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean typed,
            Actor actor) {
        var open = desk.whole(id, key, typed, actor);
        taken(open.file(), key, actor);
        return Download.word(
                name(open), papers.drawer(open.file()).apply(open.paper()).bytes());
    }

    /// Made beside the request, for it takes seconds. Where no PDF can be made, the print view instead.
    @GetMapping("/cases/{id}/papers/{key}/pdf")
    ResponseEntity<Void> pdf(
            @PathVariable CaseId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean typed,
            Actor actor) {
        var back = "/cases/" + id + "/papers/" + key + (typed ? "?typed=true" : "");
        if (!making.pdf().isThere()) {
            desk.one(id, key, actor);
            return to(back);
        }
        var open = desk.whole(id, key, typed, actor);
        taken(open.file(), key, actor);
        var word = papers.drawer(open.file()).apply(open.paper());
        var name = name(open) + ".pdf";
        BatchOrder.Work work = () -> List.of(new Bundle.Item(
                name, DraftPaper.of(making.pdf().of(word.bytes()).orElseThrow())));
        return to(making.batches()
                .begin(
                        new BatchOrder(
                                name,
                                BatchOrder.Kind.SINGLE,
                                open.file().progress().cell(),
                                back,
                                List.of(work)),
                        actor));
    }

    /// Every paper whose step was recorded, one after another in one Word file, or in a zip where some cannot go in.
    @GetMapping("/cases/{id}/papers/all.docx")
    ResponseEntity<Void> together(@PathVariable CaseId id, Actor actor) {
        var open = desk.listed(id, actor);
        var order = making.many()
                .of(
                        List.of(PaperBatches.Wanted.all(id)),
                        open.person().fullName(),
                        BatchOrder.Kind.WORD,
                        back(id),
                        actor);
        return to(making.batches().begin(order.filter(_ -> hasDue(open)).orElseThrow(NotHere::new), actor));
    }

    /// The digitised file: folders and names of the archive, papers as issued, a table of contents.
    @PostMapping("/cases/{id}/papers/archive")
    ResponseEntity<Void> archive(@PathVariable CaseId id, Actor actor) {
        var open = desk.open(id, actor);
        taken(open.file(), "archive", actor);
        return to(making.batches()
                .begin(making.archive().of(open, back(id), actor).orElseThrow(NotHere::new), actor));
    }

    private static String back(CaseId id) {
        return "/cases/" + id + "/papers";
    }

    private static boolean hasDue(CasePapers.Open open) {
        return open.papers().stream().anyMatch(CasePaper::isPassed);
    }

    private static String name(PaperDesk.One one) {
        return Bundle.fileName(one.paper().key() + " " + one.person().fullName());
    }

    private void taken(CaseFile file, String what, Actor actor) {
        journal.record(
                actor,
                "export:paper",
                file.id() + "/" + what,
                Optional.of(file.progress().cell()));
    }

    static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, path).build();
    }
}
