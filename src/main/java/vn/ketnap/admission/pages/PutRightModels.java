package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.pages.Counting.Counted;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Sentence;

/// What the pages of correcting and retracting show.
@Component
public class PutRightModels {

    private final ActModels acts;

    PutRightModels(ActModels acts) {
        this.acts = acts;
    }

    /// The form of a correction: the act's own form, filled with what was recorded, and the reason.
    public record Model(ActModel act, int step, LocalDate was, String path, String reason) {}

    Optional<LocalDate> day(String typed) {
        return acts.day(typed);
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

    /// The act or the correction cannot be, and why.
    Model outOfTurn(CaseFile file, StandingAct standing, ActForm form, Outcome.Reason reason, Actor actor) {
        return model(file, standing, form, acts.outOfTurn(file, Counted.asTyped(form), reason, actor));
    }

    /// What the page of a retraction shows.
    ///
    /// @param out why the act cannot be taken back
    public record Retraction(CaseFile file, StandingAct act, String reason, Errors errors, Optional<Sentence> out) {}

    Retraction retraction(CaseFile file, StandingAct standing) {
        return new Retraction(file, standing, "", Errors.NONE, Optional.empty());
    }

    Retraction withoutReason(CaseFile file, StandingAct standing) {
        var errors = Errors.of("reason-of-change", Sentence.of("admission.error.missing.typed"));
        return new Retraction(file, standing, "", errors, Optional.empty());
    }

    Retraction outOfTurn(CaseFile file, StandingAct standing, String reason, Outcome.Reason why) {
        return new Retraction(file, standing, reason, Errors.NONE, Optional.of(ActModels.outOfTurn(why)));
    }

    private static Model model(CaseFile file, StandingAct standing, ActForm form, ActModel act) {
        return new Model(
                act,
                standing.step(),
                standing.on(),
                "/cases/" + file.id() + "/acts/" + standing.step() + "/correct",
                form.value("reason-of-change"));
    }
}
