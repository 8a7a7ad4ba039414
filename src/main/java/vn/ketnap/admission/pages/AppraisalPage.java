package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.AppraisalRounds;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.PaperLine;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.People;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Thẩm định giấy tờ*: each paper met, to be mended or missing, with a reason of the catalogue, and the dossier sent
/// back in the same go where it has to be. All of it is recorded, or nothing.
@Controller
class AppraisalPage {

    private static final String FORM = "admission/Appraisal";

    private final Admissions admissions;
    private final Cases cases;
    private final People people;
    private final DossierModels models;
    private final vn.ketnap.web.Words words;

    AppraisalPage(Admissions admissions, Cases cases, People people, DossierModels models, vn.ketnap.web.Words words) {
        this.admissions = admissions;
        this.cases = cases;
        this.people = people;
        this.models = models;
        this.words = words;
    }

    @GetMapping("/cases/{id}/dossier/appraisal")
    Page show(@PathVariable CaseId id, Actor actor) {
        var file = appraisable(id, actor);
        var form = new AppraisalForm(Map.of("on", ""));
        return Page.of(FORM, model(file, form, Errors.NONE, List.of(), actor));
    }

    @PostMapping("/cases/{id}/dossier/appraisal")
    Page submit(@PathVariable CaseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var file = appraisable(id, actor);
        var form = new AppraisalForm(typed);
        var since = Meanwhile.since(typed.get(Meanwhile.SEEN), file);
        if (since.isPresent()) {
            return overtaken(file, form, since.get(), actor);
        }
        var reading = new Typed(models.today());
        var page = model(file, form, Errors.NONE, List.of(), actor);
        var acts = form.read(page.papers(), reading, words.in(Language.VI));
        if (acts.isEmpty()) {
            return Page.refused(FORM, model(file, form, reading.errors(), List.of(), actor));
        }
        var reason = new Words(form.value("override"));
        var outcomes = admissions.performAll(
                acts.get().stream()
                        .map(act -> new Admissions.Entry(
                                id, act, reason, file.acts().size()))
                        .toList(),
                actor);
        if (outcomes.getFirst() instanceof Outcome.OutOfTurn(var now, var why) && why == Outcome.Reason.OVERTAKEN) {
            return overtaken(now, form, Meanwhile.since(file.acts().size(), now), actor);
        }
        return outcomes.stream().allMatch(Outcome::stands)
                ? Page.redirect("/cases/" + id + "/dossier")
                        .saying(saved(acts.get()), acts.get().size())
                : Page.refused(
                        FORM,
                        model(
                                file,
                                form,
                                Together.complaints(outcomes, form.value("stand"), form.value("override")),
                                Together.said(outcomes),
                                actor));
    }

    private Page overtaken(CaseFile now, AppraisalForm form, Meanwhile since, Actor actor) {
        return Page.refused(
                FORM, model(now, form, Errors.NONE, List.of(), actor).beside(since));
    }

    private static String saved(List<Act> acts) {
        return acts.getLast() instanceof Act.DossierReturned
                ? "admission.appraisal.returned"
                : "admission.appraisal.saved";
    }

    private CaseFile appraisable(CaseId id, Actor actor) {
        var file = cases.find(id).orElseThrow(NotHere::new);
        models.requireSeen(file, actor);
        if (!cases.mayRecord(actor, file, ActKind.APPRAISED)) {
            throw new NotAllowed();
        }
        return file;
    }

    private AppraisalModel model(
            CaseFile file, AppraisalForm form, Errors errors, List<StoredFinding> findings, Actor actor) {
        var person = people.find(file.person()).orElseThrow(NotHere::new);
        var dossier = models.of(file, person, actor);
        var overridable = findings.stream().anyMatch(StoredFinding::blocks) && cases.mayOverride(actor, file);
        return new AppraisalModel(
                dossier,
                form,
                papers(dossier),
                AppraisalRounds.of(file.standing()),
                errors,
                findings.stream()
                        .map(one -> Findings.shown(one, overridable, file, dossier::may))
                        .toList(),
                dossier.stage() == Stage.SUBMITTED && dossier.may(ActKind.DOSSIER_RETURNED),
                overridable,
                cases.isProxy(actor, ActKind.APPRAISED),
                Optional.empty());
    }

    /// The papers whose time has come, and the dossier as a whole.
    private static List<DossierPaper> papers(DossierModel dossier) {
        var papers = new ArrayList<DossierPaper>();
        dossier.list().lines().stream()
                .filter(line -> line.state() != PaperLine.State.NOT_YET)
                .map(PaperLine::paper)
                .forEach(papers::add);
        papers.add(DossierPaper.DOSSIER);
        return papers;
    }
}
