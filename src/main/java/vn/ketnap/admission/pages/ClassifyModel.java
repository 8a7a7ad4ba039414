package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Readiness;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;

/// What the page for classifying a source shows: what the dates say, what the cell said before, and the form.
///
/// @param readiness what the dates say on the day typed
/// @param proxy true when it is entered for the cell
/// @param meanwhile what somebody else recorded while the form was open
public record ClassifyModel(
        CaseFile file,
        String name,
        String cell,
        ActForm form,
        Optional<Readiness> readiness,
        Errors errors,
        List<Finding> findings,
        LocalDate today,
        boolean proxy,
        Optional<Meanwhile> meanwhile) {

    public ClassifyModel {
        findings = List.copyOf(findings);
    }

    ClassifyModel beside(Meanwhile other) {
        return new ClassifyModel(file, name, cell, form, readiness, errors, findings, today, proxy, Optional.of(other));
    }

    public String path() {
        return "/cases/" + file.id() + "/classified";
    }

    public String back() {
        return "/people/" + file.person();
    }

    /// What the cell said, the latest first.
    public List<Act.Classified> before() {
        return file.standing().reversed().stream()
                .map(StandingAct::act)
                .filter(Act.Classified.class::isInstance)
                .map(Act.Classified.class::cast)
                .toList();
    }
}
