package vn.ketnap.admission.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.People;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;

/// Puts together the plan of letters of a case.
@Component
class LetterPlans {

    private final Cases cases;
    private final People people;
    private final DossierModels dossiers;
    private final LetterLines lines;
    private final Verifiers verifiers;

    LetterPlans(Cases cases, People people, DossierModels dossiers, LetterLines lines, Verifiers verifiers) {
        this.cases = cases;
        this.people = people;
        this.dossiers = dossiers;
        this.lines = lines;
        this.verifiers = verifiers;
    }

    void requireSeen(CaseFile file, Actor actor) {
        dossiers.requireSeen(file, actor);
    }

    LetterPlanModel of(CaseFile file, LetterPlanForm form, Errors errors, List<StoredFinding> findings, Actor actor) {
        var overridable = findings.stream().anyMatch(StoredFinding::blocks) && cases.mayOverride(actor, file);
        var person = people.find(file.person()).orElseThrow(NotHere::new);
        var day = Days.read(form.value("on"), dossiers.today()).orElse(dossiers.today());
        var plan = lines.of(file, person, form.others(), actor);
        return new LetterPlanModel(
                person.fullName(),
                dossiers.cell(file.progress().cell()),
                file,
                plan.lines(),
                plan.places(),
                new LetterPlanModel.Sent(verifiers.of(file, form.value("from"), day), verifiers.cells(file, day)),
                file.standing().stream()
                        .filter(one -> one.act() instanceof Act.CvSealed)
                        .map(StandingAct::on)
                        .reduce((_, later) -> later),
                form,
                errors,
                findings.stream()
                        .map(one -> Findings.shown(one, overridable, file, kind -> cases.mayRecord(actor, file, kind)))
                        .toList(),
                overridable,
                dossiers.today());
    }
}
