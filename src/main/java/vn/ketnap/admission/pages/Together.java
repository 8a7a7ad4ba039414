package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Sentence;

/// What came of acts recorded together in many cases, all or none.
///
/// @param refused the cases that kept all of them from being recorded
public record Together(List<Refused> refused) {

    /// One case that stood in the way.
    ///
    /// @param why findings of the regulation; where it cannot be at all, `cannot` says why
    public record Refused(String name, String path, List<Finding> why, List<Sentence> cannot) {

        public Refused {
            why = List.copyOf(why);
            cannot = List.copyOf(cannot);
        }
    }

    static final Together FINE = new Together(List.of());

    public Together {
        refused = List.copyOf(refused);
    }

    boolean stood() {
        return refused.isEmpty();
    }

    /// @param names of the people of the cases, for what is said of each
    static Together of(
            List<Admissions.Entry> entries, List<Outcome> outcomes, Map<CaseId, String> names, Predicate<ActKind> may) {
        var refused = new ArrayList<Refused>();
        for (var i = 0; i < outcomes.size(); i++) {
            var id = entries.get(i).caseId();
            var name = names.getOrDefault(id, "");
            switch (outcomes.get(i)) {
                case Outcome.Accepted _ -> {}
                case Outcome.Refused no ->
                    refused.add(new Refused(
                            name,
                            "/cases/" + id + "/dossier",
                            no.findings().stream()
                                    .map(one -> Findings.shown(one, false, no.file(), may))
                                    .toList(),
                            List.of()));
                case Outcome.OutOfTurn out ->
                    refused.add(new Refused(
                            name, "/cases/" + id + "/dossier", List.of(), List.of(ActModels.outOfTurn(out.reason()))));
            }
        }
        return new Together(refused);
    }

    /// What the regulation said of acts of one case, each once.
    static List<StoredFinding> said(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Refused refused
                        ? refused.findings().stream()
                        : Stream.<StoredFinding>of())
                .distinct()
                .toList();
    }

    /// Of acts of one case: what cannot be at all stands beside the day; pressing on without a reason, beside the
    /// reason.
    static Errors complaints(List<Outcome> outcomes, String pressedOn, String reason) {
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.OutOfTurn out) {
                return Errors.of("on", ActModels.outOfTurn(out.reason()));
            }
        }
        return pressedOn.isEmpty() || !reason.isEmpty()
                ? Errors.NONE
                : Errors.of("override", Sentence.of("admission.error.override"));
    }
}
