package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.OpenSteps;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Recording an act: one page for each act, at the act's own word. A form becomes an act or comes back as it was typed.
@Controller
class ActPage {

    private static final String FORM = "admission/Act";

    private final Admissions admissions;
    private final Cases cases;
    private final ActModels models;
    private final Counting counting;
    private final Doubts doubts;

    ActPage(Admissions admissions, Cases cases, ActModels models, Counting counting, Doubts doubts) {
        this.admissions = admissions;
        this.cases = cases;
        this.models = models;
        this.counting = counting;
        this.doubts = doubts;
    }

    @GetMapping("/cases/{id}/{word}")
    Page show(
            @PathVariable CaseId id,
            @PathVariable String word,
            @RequestParam(name = "rule", defaultValue = "") String rule,
            @RequestParam(name = "paper", defaultValue = "") String paper,
            Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        var kind = recordable(word, file, actor);
        return Page.of(
                FORM, models.ahead(file, counting.empty(file, kind, Map.of("rule", rule, "paper", paper)), actor));
    }

    /// What the rules say is seen before it is recorded: warnings, a vote that fails and questions come
    /// back once with the form as it was typed. *Tính lại* only reads the roll and the ticks again;
    /// numbers that follow them are shown before they are recorded.
    @PostMapping("/cases/{id}/{word}")
    Page submit(
            @PathVariable CaseId id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        var kind = recordable(word, file, actor);
        if (!models.speaksForTheCell(file, kind, actor)) {
            ActModels.OF_THE_CELL.forEach(typed::remove);
        }
        var counted = counting.count(file, kind, typed);
        var since = Meanwhile.since(typed.getFirst(Meanwhile.SEEN), file);
        if (since.isPresent()) {
            return Page.refused(FORM, models.overtaken(file, counted, since.get(), actor));
        }
        if (typed.containsKey("recount")) {
            return Page.of(FORM, models.plain(file, counted, actor));
        }
        return switch (counted.form().read(models::day)) {
            case ActForm.Invalid(var errors) -> Page.refused(FORM, models.invalid(file, counted, errors, actor));
            case ActForm.Valid _
            when OpenSteps.mustBeNamed(file, counted.form()) ->
                Page.refused(
                        FORM, models.invalid(file, counted, Map.of(OpenSteps.FIELD, "admission.error.which"), actor));
            case ActForm.Valid _ when counted.changed() -> Page.refused(FORM, models.recounted(file, counted, actor));
            case ActForm.Valid(var act) -> perform(file, counted, act, actor);
        };
    }

    private Page perform(CaseFile file, Counting.Counted counted, Act act, Actor actor) {
        var reason = new Words(counted.form().value("override").strip());
        if (cases.consider(file, act, reason, actor) instanceof Outcome.Accepted(var _, var said)) {
            var doubtful = doubts.about(file, act);
            if (!isSeen(said.findings(), doubtful, counted.form().value("seen"))) {
                return Page.refused(
                        FORM,
                        models.toBeSeen(file, counted, said.findings(), actor).doubting(doubtful));
            }
        }
        return switch (admissions.perform(file.id(), act, reason, file.acts().size(), actor)) {
            case Outcome.Accepted accepted ->
                Page.redirect("/people/" + accepted.file().person())
                        .saying("admission.saved." + (accepted.act().findings().isEmpty() ? "plain" : "noted"));
            case Outcome.Refused refused ->
                Page.refused(
                        FORM,
                        models.refused(file, counted, refused.findings(), actor).doubting(doubts.about(file, act)));
            case Outcome.OutOfTurn(var now, var why)
            when why == Outcome.Reason.OVERTAKEN ->
                Page.refused(
                        FORM,
                        models.overtaken(
                                now, counted, Meanwhile.since(file.acts().size(), now), actor));
            case Outcome.OutOfTurn out -> Page.refused(FORM, models.outOfTurn(file, counted, out.reason(), actor));
        };
    }

    /// Whether everything the rules say, and every doubt, stood on the page from which the act was sent.
    private static boolean isSeen(List<StoredFinding> findings, List<Sentence> doubtful, String seen) {
        var said = List.of(seen.split(","));
        return findings.stream().allMatch(one -> said.contains(Findings.mark(one.rule(), one.vi())))
                && doubtful.stream().allMatch(one -> said.contains(one.key()));
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
