package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Kế hoạch thẩm tra* of one case: whom to write about and where, who is exempt and by which rule. Several letters are
/// recorded in one go, all or none.
@Controller
class LetterPlanPage {

    private static final String FORM = "admission/LetterPlan";

    private final Admissions admissions;
    private final Cases cases;
    private final LetterPlans plans;
    private final Today today;

    LetterPlanPage(Admissions admissions, Cases cases, LetterPlans plans, Today today) {
        this.admissions = admissions;
        this.cases = cases;
        this.plans = plans;
        this.today = today;
    }

    @GetMapping("/cases/{id}/letters")
    Page show(@PathVariable CaseId id, @RequestParam(name = "from", defaultValue = "") String from, Actor actor) {
        var file = verifiable(id, actor);
        var form = new LetterPlanForm(Map.of("from", from));
        return Page.of(FORM, plans.of(file, form, Errors.NONE, List.of(), actor));
    }

    @PostMapping("/cases/{id}/letters")
    @Transactional
    Page submit(@PathVariable CaseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var file = verifiable(id, actor);
        var form = new LetterPlanForm(typed);
        if (form.asksForMore()) {
            return Page.of(FORM, plans.of(file, form, Errors.NONE, List.of(), actor));
        }
        var reading = new Typed(today.date());
        var shown = plans.of(file, form, Errors.NONE, List.of(), actor);
        var acts = form.read(shown.subjects(), shown.persons(), reading);
        if (acts.isEmpty()) {
            return Page.refused(FORM, plans.of(file, form, reading.errors(), List.of(), actor));
        }
        var reason = new Words(form.value("override"));
        var seen = Seen.of(form.value(Seen.FIELD));
        var outcomes = admissions.performAll(
                acts.get().stream()
                        .map(act -> new Admissions.Entry(id, act, reason))
                        .toList(),
                seen,
                actor);
        return seen.recorded(outcomes)
                ? Page.redirect("/cases/" + id + "/letters")
                        .saying("admission.letters.saved", acts.get().size())
                : Page.refused(
                        FORM,
                        plans.of(
                                file,
                                form.with(Seen.said(outcomes)),
                                Together.complaints(outcomes, form.value("stand"), form.value("override")),
                                Together.said(outcomes),
                                actor));
    }

    private CaseFile verifiable(CaseId id, Actor actor) {
        var file = cases.find(id).orElseThrow(NotHere::new);
        plans.requireSeen(file, actor);
        if (!cases.mayRecord(actor, file, ActKind.VERIFICATION_SENT)) {
            throw new NotAllowed();
        }
        return file;
    }
}
