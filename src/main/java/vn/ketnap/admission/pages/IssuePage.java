package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.IssueOrder;
import vn.ketnap.document.IssuedPaper;
import vn.ketnap.document.IssuedPapers;
import vn.ketnap.web.Download;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Issuing a paper fixes its number, day, signer, template and bytes; issuing anew and annulling are acts with a
/// reason.
@Controller
class IssuePage {

    /// A name, an office, a number, a reason at most.
    private static final int MOST_LETTERS = 500;

    private final PaperDesk desk;
    private final CasePapers drafts;
    private final CasePaperPage page;
    private final IssuedPapers papers;

    IssuePage(PaperDesk desk, CasePapers drafts, CasePaperPage page, IssuedPapers papers) {
        this.desk = desk;
        this.drafts = drafts;
        this.page = page;
        this.papers = papers;
    }

    @PostMapping("/cases/{id}/papers/{key}/issue")
    @Transactional
    Page issue(
            @PathVariable CaseId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        var open = desk.whole(id, key, false, actor);
        var paper = open.paper();
        if (!desk.mayIssue(paper.form(), open.file(), actor)) {
            throw new NotAllowed();
        }
        var typed = Map.of("number", number, "office", office, "signer", signer, "reason", reason);
        var before = papers.about(id.value()).stream()
                .filter(IssuedPaper::counts)
                .filter(one -> CasePapersPage.key(one).equals(key))
                .findFirst();
        var wrong = tooLong(typed).or(() -> wrong(paper, signer, reason, before));
        if (wrong.isPresent()) {
            return Page.refused("admission/CasePaper", page.model(open, typed, wrong.get(), actor));
        }
        var order = drafts.order(
                open.file(),
                paper,
                new CasePapers.Signing(number.strip(), office.strip(), signer.strip()),
                before.map(one -> new IssueOrder.Replaced(one.id(), reason.strip())),
                issuer -> desk.keepsRegister(issuer, actor));
        return switch (papers.issue(order, actor)) {
            case IssuedPapers.Answer.Done done ->
                Page.redirect("/cases/" + id + "/papers/" + key)
                        .saying(
                                done.paper().number().isEmpty()
                                        ? "admission.papers.issued"
                                        : "admission.papers.issued.number",
                                done.paper().number());
            case IssuedPapers.Answer.Incomplete incomplete ->
                refused(
                        open,
                        typed,
                        "admission.papers.incomplete",
                        String.join(
                                ", ",
                                incomplete.missing().stream().map(drafts::label).toList()),
                        actor);
            case IssuedPapers.Answer.NumberUsed used ->
                refused(open, typed, "admission.papers.number-used", used.printed(), actor);
            case IssuedPapers.Answer.NumberNeeded _ ->
                Page.refused(
                        "admission/CasePaper",
                        page.model(
                                open,
                                typed,
                                Errors.of("number", new Sentence("admission.papers.number-needed", List.of())),
                                actor));
            case IssuedPapers.Answer.EndedAlready _ ->
                refused(open, typed, "admission.papers.ended-already", "", actor);
        };
    }

    @GetMapping("/cases/{id}/issued/{paper}")
    @Transactional
    ResponseEntity<byte[]> open(@PathVariable CaseId id, @PathVariable UUID paper, Actor actor) {
        var found = found(id, paper);
        desk.one(id, CasePapersPage.key(found), actor);
        var bytes = papers.bytes(found, actor);
        if (bytes.length == 0) {
            throw new NotHere();
        }
        return Download.word(Bundle.fileName(found.code() + " " + found.number()), bytes);
    }

    @PostMapping("/cases/{id}/issued/{paper}/annul")
    @Transactional
    Page annul(
            @PathVariable CaseId id,
            @PathVariable UUID paper,
            @RequestParam(name = "annul", defaultValue = "") String reason,
            Actor actor) {
        var found = found(id, paper);
        var open = desk.one(id, CasePapersPage.key(found), actor);
        var draft = open.paper();
        if (!desk.mayIssue(draft.form(), open.file(), actor)) {
            throw new NotAllowed();
        }
        var wrong = tooLong(Map.of("annul", reason))
                .or(() -> reason.isBlank()
                        ? Optional.of(Errors.of("annul", new Sentence("admission.papers.reason-missing", List.of())))
                        : Optional.empty());
        if (wrong.isPresent()) {
            return Page.refused("admission/CasePaper", page.model(open, Map.of(), wrong.get(), actor));
        }
        return Page.redirect("/cases/" + id + "/papers/" + draft.key())
                .saying(
                        papers.annul(found, reason.strip(), actor)
                                ? "admission.papers.annulled"
                                : "admission.papers.ended-already");
    }

    private IssuedPaper found(CaseId id, UUID paper) {
        return papers.find(paper).filter(one -> one.about().equals(id.value())).orElseThrow(NotHere::new);
    }

    private static Optional<Errors> tooLong(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(one -> one.getValue().length() > MOST_LETTERS)
                .map(one -> Errors.of(
                        one.getKey().equals("office") ? Errors.FORM : one.getKey(),
                        new Sentence("admission.papers.too-long", List.of(MOST_LETTERS))))
                .findFirst();
    }

    private static Optional<Errors> wrong(CasePaper paper, String signer, String reason, Optional<IssuedPaper> before) {
        if (!paper.isPassed()) {
            return Optional.of(Errors.of(Errors.FORM, new Sentence("admission.papers.not-yet", List.of())));
        }
        if (signer.isBlank()) {
            return Optional.of(Errors.of("signer", new Sentence("admission.papers.signer-missing", List.of())));
        }
        return before.isPresent() && reason.isBlank()
                ? Optional.of(Errors.of("reason", new Sentence("admission.papers.reason-missing", List.of())))
                : Optional.empty();
    }

    private Page refused(PaperDesk.One open, Map<String, String> typed, String key, String what, Actor actor) {
        return Page.refused(
                "admission/CasePaper",
                page.model(open, typed, Errors.of(Errors.FORM, new Sentence(key, List.of(what))), actor));
    }
}
