package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.IssuedPaper;
import vn.ketnap.document.IssuedPapers;
import vn.ketnap.document.Pdf;
import vn.ketnap.document.PrintView;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Page;

/// One paper of a case: looked at as it would be printed, its free words typed once.
@Controller
class CasePaperPage {

    private final PaperDesk desk;
    private final CasePapers papers;
    private final IssuedPapers issued;
    private final Journal journal;
    private final Pdf pdf;

    CasePaperPage(PaperDesk desk, CasePapers papers, IssuedPapers issued, Journal journal, Pdf pdf) {
        this.desk = desk;
        this.papers = papers;
        this.issued = issued;
        this.journal = journal;
        this.pdf = pdf;
    }

    @GetMapping("/cases/{id}/papers/{key}")
    @Transactional
    Page show(
            @PathVariable CaseId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean typed,
            Actor actor) {
        var open = desk.whole(id, key, typed, actor);
        journal.record(
                actor,
                "view:paper",
                id + "/" + key,
                Optional.of(open.file().progress().cell()));
        return Page.of("admission/CasePaper", model(open, Map.of(), Errors.NONE, actor));
    }

    @PostMapping("/cases/{id}/papers/{key}/words")
    @Transactional
    Page say(
            @PathVariable CaseId id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var open = desk.one(id, key, actor);
        var paper = open.paper();
        if (!desk.mayIssue(paper.form(), open.file(), actor)) {
            throw new NotAllowed();
        }
        var said = PaperForm.read(paper.form(), typed, desk.today());
        var errors = PaperForm.errors(paper.form(), said);
        if (!errors.isEmpty()) {
            return Page.refused("admission/CasePaper", model(open, said, errors, actor));
        }
        var kept = new LinkedHashMap<String, String>();
        paper.form().asks().forEach(ask -> kept.put(CasePapers.keyOf(paper, ask), said.getOrDefault(ask.name(), "")));
        papers.say(open.file(), kept, actor);
        return Page.redirect("/cases/" + id + "/papers/" + key).saying("admission.papers.said");
    }

    CasePaperModel model(PaperDesk.One open, Map<String, String> typed, Errors errors, Actor actor) {
        var paper = open.paper();
        var drawn = papers.drawer(open.file()).apply(paper);
        var known = open.said();
        var all = new HashMap<String, String>();
        paper.form().asks().forEach(ask -> all.put(ask.name(), known.getOrDefault(CasePapers.keyOf(paper, ask), "")));
        all.put("office", paper.fields().words("signer.office"));
        all.put("signer", paper.fields().words("signer.name"));
        all.put("number", paper.number());
        all.putAll(typed);
        return new CasePaperModel(
                open.file(),
                open.person().fullName(),
                paper,
                PrintView.of(drawn.bytes()),
                drawn.missing().stream().map(papers::label).toList(),
                all,
                ofPaper(open, paper),
                desk.mayIssue(paper.form(), open.file(), actor),
                pdf.isThere(),
                errors);
    }

    private List<IssuedPaper> ofPaper(PaperDesk.One open, CasePaper paper) {
        return issued.about(open.file().id().value()).stream()
                .filter(one -> CasePapersPage.key(one).equals(paper.key()))
                .toList();
    }
}
