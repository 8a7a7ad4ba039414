package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// Putting a recorded act right: a correction says what it should have been, a retraction that it should not be there.
/// The act itself stays as it was recorded.
@Controller
class PutRightPage {

    private static final String REASON = "reason-of-change";
    private static final String CORRECT = "admission/PutRight";
    private static final String RETRACT = "admission/Retract";

    private final Admissions admissions;
    private final Cases cases;
    private final PutRightModels models;
    private final Today today;

    PutRightPage(Admissions admissions, Cases cases, PutRightModels models, Today today) {
        this.admissions = admissions;
        this.cases = cases;
        this.models = models;
        this.today = today;
    }

    @GetMapping("/cases/{id}/acts/{step}/correct")
    Page correct(@PathVariable CaseId id, @PathVariable int step, Actor actor) {
        var file = file(id, actor);
        var standing = standing(file, step, actor);
        return Page.of(CORRECT, models.correction(file, standing, actor));
    }

    @PostMapping("/cases/{id}/acts/{step}/correct")
    Page correct(
            @PathVariable CaseId id, @PathVariable int step, @RequestParam Map<String, String> typed, Actor actor) {
        var file = file(id, actor);
        var standing = standing(file, step, actor);
        var form = models.form(file, standing, typed, actor);
        var since = Meanwhile.since(typed.get(Meanwhile.SEEN), file);
        if (since.isPresent()) {
            return Page.refused(CORRECT, models.overtaken(file, standing, form, since.get(), actor));
        }
        var reason = new Words(typed.getOrDefault(REASON, "").strip());
        var errors = new HashMap<String, String>();
        if (reason.isEmpty()) {
            errors.put(REASON, "admission.error.missing.typed");
        }
        return switch (form.read(models::day)) {
            case ActForm.Invalid invalid -> {
                errors.putAll(invalid.errors());
                yield Page.refused(CORRECT, models.correction(file, standing, form, errors, actor));
            }
            case ActForm.Valid valid
            when errors.isEmpty() ->
                answer(file, standing, form, new Act.Corrected(today.date(), step, valid.act(), reason), actor);
            case ActForm.Valid _ -> Page.refused(CORRECT, models.correction(file, standing, form, errors, actor));
        };
    }

    @GetMapping("/cases/{id}/acts/{step}/retract")
    Page retract(@PathVariable CaseId id, @PathVariable int step, Actor actor) {
        var file = file(id, actor);
        return Page.of(RETRACT, models.retraction(file, standing(file, step, actor)));
    }

    @PostMapping("/cases/{id}/acts/{step}/retract")
    Page retract(
            @PathVariable CaseId id,
            @PathVariable int step,
            @RequestParam(name = REASON, defaultValue = "") String typed,
            @RequestParam(name = Meanwhile.SEEN, defaultValue = "") String acts,
            Actor actor) {
        var file = file(id, actor);
        var standing = standing(file, step, actor);
        var since = Meanwhile.since(acts, file);
        if (since.isPresent()) {
            return Page.refused(RETRACT, models.overtaken(file, standing, typed, since.get()));
        }
        if (typed.isBlank()) {
            return Page.refused(RETRACT, models.withoutReason(file, standing));
        }
        var act = new Act.Retracted(today.date(), step, new Words(typed.strip()));
        return switch (admissions.perform(id, act, Words.NONE, file.acts().size(), actor)) {
            case Outcome.Accepted _ -> Page.redirect("/people/" + file.person()).saying("admission.saved.retracted");
            case Outcome.OutOfTurn(var now, var why)
            when why == Outcome.Reason.OVERTAKEN ->
                Page.refused(
                        RETRACT,
                        models.overtaken(
                                now,
                                standing,
                                typed,
                                Meanwhile.since(file.acts().size(), now)));
            case Outcome.OutOfTurn out -> Page.refused(RETRACT, models.outOfTurn(file, standing, typed, out.reason()));
            case Outcome.Refused _ -> throw new IllegalStateException("no rule blocks a retraction");
        };
    }

    private Page answer(CaseFile file, StandingAct standing, ActForm form, Act act, Actor actor) {
        var override = new Words(form.value("override").strip());
        if (cases.consider(file, act, override, actor).stands()) {
            var after = models.after(file, act, true);
            if (!after.resting().isEmpty() && !after.steps().equals(form.value("seen-resting"))) {
                return Page.refused(CORRECT, models.toBeSeen(file, standing, form, after, actor));
            }
        }
        return switch (admissions.perform(file.id(), act, override, file.acts().size(), actor)) {
            case Outcome.Accepted _ -> Page.redirect("/people/" + file.person()).saying("admission.saved.corrected");
            case Outcome.OutOfTurn(var now, var why)
            when why == Outcome.Reason.OVERTAKEN ->
                Page.refused(
                        CORRECT,
                        models.overtaken(
                                now, standing, form, Meanwhile.since(file.acts().size(), now), actor));
            case Outcome.Refused refused ->
                Page.refused(CORRECT, models.refused(file, standing, form, refused.findings(), actor));
            case Outcome.OutOfTurn out ->
                Page.refused(CORRECT, models.outOfTurn(file, standing, form, out.reason(), actor));
        };
    }

    private CaseFile file(CaseId id, Actor actor) {
        return cases.find(id, actor).orElseThrow(NotHere::new);
    }

    private StandingAct standing(CaseFile file, int step, Actor actor) {
        var standing = file.standingAt(step).orElseThrow(NotHere::new);
        if (!cases.mayRecord(actor, file, standing.kind())) {
            throw new NotAllowed();
        }
        return standing;
    }
}
