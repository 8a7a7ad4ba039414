package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.IssuedPaper;
import vn.ketnap.document.IssuedPapers;
import vn.ketnap.document.Pdf;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.Page;

/// *Giấy tờ*: every paper of a case, by step, each to be looked at, printed, issued.
@Controller
class CasePapersPage {

    private final PaperDesk desk;
    private final IssuedPapers papers;
    private final Pdf pdf;
    private final Journal journal;

    CasePapersPage(PaperDesk desk, IssuedPapers papers, Pdf pdf, Journal journal) {
        this.desk = desk;
        this.papers = papers;
        this.pdf = pdf;
        this.journal = journal;
    }

    @GetMapping("/cases/{id}/papers")
    @Transactional
    Page list(@PathVariable CaseId id, Actor actor) {
        var open = desk.listed(id, actor);
        journal.record(
                actor,
                "view:papers",
                id.toString(),
                Optional.of(open.file().progress().cell()));
        var issued = new HashMap<String, IssuedPaper>();
        papers.about(id.value()).stream().filter(IssuedPaper::counts).forEach(one -> issued.putIfAbsent(key(one), one));
        return Page.of(
                "admission/CasePapers",
                new CasePapersModel(open.file(), open.person().fullName(), open.papers(), issued, pdf.isThere()));
    }

    static String key(IssuedPaper paper) {
        return Optional.of(paper.copy())
                .filter(copy -> !copy.isEmpty())
                .map(copy -> paper.form() + "." + copy)
                .orElse(paper.form());
    }
}
