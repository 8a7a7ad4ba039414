package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.AppraisalRounds;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.PaperFault;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the page of an appraisal shows: the papers with what was typed, and what the round before found.
///
/// @param papers those to be looked at, the whole dossier last
/// @param meanwhile what somebody else recorded while the form was open
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
        boolean proxy,
        Optional<Meanwhile> meanwhile) {

    public AppraisalModel {
        papers = List.copyOf(papers);
        findings = List.copyOf(findings);
    }

    AppraisalModel beside(Meanwhile other) {
        return new AppraisalModel(
                dossier, form, papers, rounds, errors, findings, mayReturn, overridable, proxy, Optional.of(other));
    }

    /// Of the papers appraised meanwhile: what was typed, and what the other found.
    public List<Overtaken.Both> sides() {
        var found = new LinkedHashMap<DossierPaper, Act.Appraised>();
        meanwhile.stream().flatMap(since -> since.acts().stream()).forEach(one -> {
            if (one.act() instanceof Act.Appraised act) {
                found.put(act.paper(), act);
            }
        });
        return new Overtaken(
                        List.of(),
                        found.values().stream()
                                .map(act -> new Overtaken.Both(
                                        Sentence.of("admission.choice." + DossierModel.word(act.paper())),
                                        side(
                                                form.value("verdict", act.paper()),
                                                form.value("fault", act.paper()),
                                                form.value("note", act.paper())),
                                        side(
                                                DossierModel.word(act.verdict()),
                                                act.fault(),
                                                act.note().text())))
                                .toList())
                .fields();
    }

    private static Sentence side(String verdict, String fault, String note) {
        return verdict.isEmpty()
                ? Overtaken.words("")
                : Sentence.of(
                        "admission.appraisal.side",
                        Sentence.of("admission.verdict." + verdict),
                        PaperFault.named(fault).isPresent() ? Sentence.of("admission.fault." + fault) : "",
                        note);
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
