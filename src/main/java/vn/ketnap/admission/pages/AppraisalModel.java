package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.admission.AppraisalRounds;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.PaperFault;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page of an appraisal shows: the papers with what was typed, and what the round before found.
///
/// @param papers those to be looked at, the whole dossier last
/// @param mayReturn whether this reader may send the dossier back, and somebody sent it here
public record AppraisalModel(
        DossierModel dossier,
        AppraisalForm form,
        List<DossierPaper> papers,
        AppraisalRounds rounds,
        Errors errors,
        List<Finding> findings,
        boolean mayReturn,
        boolean overridable,
        boolean proxy) {

    public AppraisalModel {
        papers = List.copyOf(papers);
        findings = List.copyOf(findings);
    }

    /// What may be wrong with a paper, to choose from.
    public List<Option> faults(DossierPaper paper) {
        return PaperFault.of(paper).stream()
                .map(fault ->
                        new Option(fault.word(), Say.t("admission.fault." + fault.word()) + " (" + fault.error() + ")"))
                .toList();
    }

    /// The verdict shown for a paper: what was typed, or what this round found already.
    public boolean chosen(DossierPaper paper, String verdict) {
        return form.value("verdict", paper).equals(verdict);
    }
}
