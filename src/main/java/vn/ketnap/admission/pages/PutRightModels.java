package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
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
        return model(file, standing, form, acts.invalid(file, form, errors, actor));
    }

    Model refused(CaseFile file, StandingAct standing, ActForm form, List<StoredFinding> findings, Actor actor) {
        return model(file, standing, form, acts.refused(file, form, findings, actor));
    }

    /// What the page of a retraction shows.
    public record Retraction(CaseFile file, StandingAct act, Errors errors) {}

    Retraction retraction(CaseFile file, StandingAct standing, Map<String, String> errors) {
        var sentences = new LinkedHashMap<String, Sentence>();
        errors.forEach((field, key) -> sentences.put(field, Sentence.of(key)));
        return new Retraction(file, standing, new Errors(sentences));
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
