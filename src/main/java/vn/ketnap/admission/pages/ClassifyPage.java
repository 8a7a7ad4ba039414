package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Readiness;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *Phân loại nguồn*: what the dates of the case say, with the grounds, and what the cell decides. Another class than
/// the dates say is recorded with the cell's reason; nothing is classified by itself.
@Controller
@RequestMapping("/cases/{id}/classified")
class ClassifyPage {

    private static final String PAGE = "admission/Classify";

    private final Admissions admissions;
    private final Cases cases;
    private final People people;
    private final Organizations organizations;
    private final Today today;

    ClassifyPage(Admissions admissions, Cases cases, People people, Organizations organizations, Today today) {
        this.admissions = admissions;
        this.cases = cases;
        this.people = people;
        this.organizations = organizations;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CaseId id, Actor actor) {
        var file = classifiable(id, actor);
        var typed = new HashMap<>(Map.of("on", Days.echo(today.date().toString(), today.date())));
        var readiness = Readiness.of(file, cases.owed(file), today.date());
        readiness.flatMap(Readiness::proposed).ifPresent(one -> typed.put("category", one.word()));
        return Page.of(
                PAGE, model(file, new ActForm(ActKind.CLASSIFIED, typed), readiness, Errors.NONE, List.of(), actor));
    }

    @PostMapping
    Page classify(@PathVariable CaseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var file = classifiable(id, actor);
        var form = new ActForm(ActKind.CLASSIFIED, typed);
        var since = Meanwhile.since(typed.get(Meanwhile.SEEN), file);
        if (since.isPresent()) {
            return overtaken(file, form, since.get(), actor);
        }
        return switch (form.read(day -> Days.read(day, today.date()))) {
            case ActForm.Invalid(var errors) ->
                Page.refused(PAGE, model(file, form, Complaints.of(form, errors), List.of(), actor));
            case ActForm.Valid(var act) -> perform(file, form, (Act.Classified) act, actor);
        };
    }

    private Page perform(CaseFile file, ActForm form, Act.Classified act, Actor actor) {
        if (act.reason().isEmpty() && !isProposed(file, act)) {
            var unsaid = Errors.of("reason", Sentence.of("admission.classify.reason.missing"));
            return Page.refused(PAGE, model(file, form, unsaid, List.of(), actor));
        }
        var reason = new Words(form.value("override").strip());
        return switch (admissions.perform(file.id(), act, reason, file.acts().size(), actor)) {
            case Outcome.Accepted _ ->
                Page.redirect("/people/" + file.person())
                        .saying(
                                "admission.classify.saved",
                                Sentence.of("admission.choice." + act.category().word()));
            case Outcome.Refused no -> Page.refused(PAGE, model(file, form, Errors.NONE, no.findings(), actor));
            case Outcome.OutOfTurn(var now, var why)
            when why == Outcome.Reason.OVERTAKEN ->
                overtaken(now, form, Meanwhile.since(file.acts().size(), now), actor);
            case Outcome.OutOfTurn out ->
                Page.refused(
                        PAGE, model(file, form, Errors.of("on", ActModels.outOfTurn(out.reason())), List.of(), actor));
        };
    }

    private Page overtaken(CaseFile now, ActForm form, Meanwhile since, Actor actor) {
        return Page.refused(
                PAGE, model(now, form, Errors.NONE, List.of(), actor).beside(since));
    }

    private boolean isProposed(CaseFile file, Act.Classified act) {
        return Readiness.of(file, cases.owed(file), act.on())
                .flatMap(Readiness::proposed)
                .filter(one -> one == act.category())
                .isPresent();
    }

    private ClassifyModel model(CaseFile file, ActForm form, Errors errors, List<StoredFinding> findings, Actor actor) {
        var day = Days.read(form.value("on"), today.date()).orElse(today.date());
        return model(file, form, Readiness.of(file, cases.owed(file), day), errors, findings, actor);
    }

    private ClassifyModel model(
            CaseFile file,
            ActForm form,
            Optional<Readiness> readiness,
            Errors errors,
            List<StoredFinding> findings,
            Actor actor) {
        return new ClassifyModel(
                file,
                people.find(file.person()).map(Person::fullName).orElse(""),
                organizations
                        .latest(file.progress().cell())
                        .map(Organization::name)
                        .orElse(""),
                form,
                readiness,
                errors,
                findings.stream()
                        .map(one -> Findings.shown(one, false, file, kind -> cases.mayRecord(actor, file, kind)))
                        .toList(),
                today.date(),
                cases.isProxy(actor, ActKind.CLASSIFIED),
                Optional.empty());
    }

    private CaseFile classifiable(CaseId id, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        if (!cases.mayRecord(actor, file, ActKind.CLASSIFIED)) {
            throw new NotAllowed();
        }
        return file;
    }
}
