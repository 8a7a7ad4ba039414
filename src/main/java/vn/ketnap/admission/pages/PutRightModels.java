package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.admission.pages.Counting.Counted;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Sentence;

/// What the pages of correcting and retracting show.
@Component
public class PutRightModels {

    private final ActModels acts;
    private final Cases cases;
    private final Today today;

    PutRightModels(ActModels acts, Cases cases, Today today) {
        this.acts = acts;
        this.cases = cases;
        this.today = today;
    }

    /// The form of a correction: the act's own form, filled with what was recorded, and the reason.
    public record Model(ActModel act, int step, LocalDate was, String path, String reason, After after) {}

    /// What follows from putting an act right.
    ///
    /// @param certain false while it is not typed yet: the steps that rest on the act as such
    public record After(List<Resting> resting, Stage from, Stage to, boolean certain) {

        public After {
            resting = List.copyOf(resting);
        }

        /// The steps named on the page.
        public String steps() {
            return certain
                    ? resting.stream().map(one -> String.valueOf(one.step())).collect(Collectors.joining(","))
                    : "";
        }
    }

    /// An act that rests on the one put right, and what a rule would say.
    public record Resting(int step, String kind, LocalDate on, List<Finding> why) {

        public Resting {
            why = List.copyOf(why);
        }
    }

    /// What follows from a correction or a retraction, were it recorded.
    After after(CaseFile file, Act putRight, boolean certain) {
        var aftermath = cases.aftermath(file, putRight);
        var resting = aftermath.after().standing().stream()
                .filter(one -> aftermath.resting().containsKey(one.step()))
                .map(one -> new Resting(
                        one.step(),
                        one.kind().word(),
                        one.on(),
                        aftermath.resting().getOrDefault(one.step(), List.of()).stream()
                                .map(finding -> Findings.shown(finding, false, file, _ -> false))
                                .toList()))
                .toList();
        return new After(
                resting, file.progress().stage(), aftermath.after().progress().stage(), certain);
    }

    private After without(CaseFile file, StandingAct standing) {
        return after(file, new Act.Retracted(today.date(), standing.step(), Words.NONE), false);
    }

    Optional<LocalDate> day(String typed) {
        return acts.day(typed);
    }

    /// What was typed; what only the cell may say of a remark stays as it was where a helper corrects it.
    ActForm form(CaseFile file, StandingAct standing, Map<String, String> typed, Actor actor) {
        if (acts.speaksForTheCell(file, standing.kind(), actor)) {
            return new ActForm(standing.kind(), typed);
        }
        var said = new HashMap<>(typed);
        var was = ActForm.of(standing.act());
        ActModels.OF_THE_CELL.forEach(key -> said.put(key, was.value(key)));
        return new ActForm(standing.kind(), said);
    }

    Model correction(CaseFile file, StandingAct standing, Actor actor) {
        return correction(file, standing, ActForm.of(standing.act()), Map.of(), actor);
    }

    Model correction(CaseFile file, StandingAct standing, ActForm form, Map<String, String> errors, Actor actor) {
        return model(file, standing, form, acts.invalid(file, Counted.asTyped(form), errors, actor));
    }

    Model refused(CaseFile file, StandingAct standing, ActForm form, List<StoredFinding> findings, Actor actor) {
        return model(file, standing, form, acts.refused(file, Counted.asTyped(form), findings, actor));
    }

    /// The correction would leave acts that rules block; it comes back once with them.
    Model toBeSeen(CaseFile file, StandingAct standing, ActForm form, After after, Actor actor) {
        return model(file, standing, form, acts.plain(file, Counted.asTyped(form), actor), after);
    }

    /// Somebody recorded meanwhile.
    Model overtaken(CaseFile file, StandingAct standing, ActForm form, Meanwhile since, Actor actor) {
        return model(file, standing, form, acts.overtaken(file, Counted.asTyped(form), since, actor));
    }

    /// The act or the correction cannot be, and why.
    Model outOfTurn(CaseFile file, StandingAct standing, ActForm form, Outcome.Reason reason, Actor actor) {
        return model(file, standing, form, acts.outOfTurn(file, Counted.asTyped(form), reason, actor));
    }

    /// What the page of a retraction shows.
    ///
    /// @param out why the act cannot be taken back
    /// @param meanwhile what somebody recorded while the page was open
    public record Retraction(
            CaseFile file,
            StandingAct act,
            String reason,
            Errors errors,
            Optional<Sentence> out,
            After after,
            Optional<Meanwhile> meanwhile) {}

    Retraction retraction(CaseFile file, StandingAct standing) {
        return retraction(file, standing, "", Errors.NONE, Optional.empty(), Optional.empty());
    }

    Retraction overtaken(CaseFile file, StandingAct standing, String reason, Meanwhile since) {
        return retraction(file, standing, reason, Errors.NONE, Optional.empty(), Optional.of(since));
    }

    private Retraction retraction(
            CaseFile file,
            StandingAct standing,
            String reason,
            Errors errors,
            Optional<Sentence> out,
            Optional<Meanwhile> meanwhile) {
        var after = after(file, new Act.Retracted(today.date(), standing.step(), Words.NONE), true);
        return new Retraction(file, standing, reason, errors, out, after, meanwhile);
    }

    Retraction withoutReason(CaseFile file, StandingAct standing) {
        var errors = Errors.of("reason-of-change", Sentence.of("admission.error.missing.typed"));
        return retraction(file, standing, "", errors, Optional.empty(), Optional.empty());
    }

    Retraction outOfTurn(CaseFile file, StandingAct standing, String reason, Outcome.Reason why) {
        var out = Optional.of(ActModels.outOfTurn(why));
        return retraction(file, standing, reason, Errors.NONE, out, Optional.empty());
    }

    private Model model(CaseFile file, StandingAct standing, ActForm form, ActModel act) {
        return model(file, standing, form, act, without(file, standing));
    }

    private static Model model(CaseFile file, StandingAct standing, ActForm form, ActModel act, After after) {
        return new Model(
                act,
                standing.step(),
                standing.on(),
                "/cases/" + file.id() + "/acts/" + standing.step() + "/correct",
                form.value("reason-of-change"),
                after);
    }
}
