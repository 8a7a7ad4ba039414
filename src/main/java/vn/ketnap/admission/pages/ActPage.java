package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// Recording an act: one page for each act, at the act's own word. A form becomes an act or comes back as it was typed.
@Controller
class ActPage {

    private final Admissions admissions;
    private final Cases cases;
    private final ActModels models;

    ActPage(Admissions admissions, Cases cases, ActModels models) {
        this.admissions = admissions;
        this.cases = cases;
        this.models = models;
    }

    @GetMapping("/cases/{id}/{word}")
    Page show(@PathVariable CaseId id, @PathVariable String word, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        var kind = recordable(word, file, actor);
        return Page.of("admission/Act", models.empty(file, kind, actor));
    }

    @PostMapping("/cases/{id}/{word}")
    Page submit(
            @PathVariable CaseId id, @PathVariable String word, @RequestParam Map<String, String> typed, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        var kind = recordable(word, file, actor);
        var form = new ActForm(kind, typed);
        return switch (form.read(models::day)) {
            case ActForm.Invalid(var errors) ->
                Page.refused("admission/Act", models.invalid(file, form, errors, actor));
            case ActForm.Valid(var act) -> {
                var reason = new Words(typed.getOrDefault("override", "").strip());
                yield switch (admissions.perform(id, act, reason, actor)) {
                    case Outcome.Accepted accepted ->
                        Page.redirect("/people/" + accepted.file().person())
                                .saying("admission.saved."
                                        + (accepted.act().findings().isEmpty() ? "plain" : "noted"));
                    case Outcome.Refused refused ->
                        Page.refused("admission/Act", models.refused(file, form, refused.findings(), actor));
                    case Outcome.OutOfTurn out ->
                        Page.refused("admission/Act", models.outOfTurn(file, form, out.reason(), actor));
                };
            }
        };
    }

    private ActKind recordable(String word, CaseFile file, Actor actor) {
        var kind = ActKind.named(word)
                .filter(one -> !List.of(ActKind.CORRECTED, ActKind.RETRACTED).contains(one))
                .orElseThrow(NotHere::new);
        if (!cases.mayRecord(actor, file, kind)) {
            throw new NotAllowed();
        }
        return kind;
    }
}
