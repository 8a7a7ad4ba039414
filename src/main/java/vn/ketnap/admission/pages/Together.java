package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Sentence;

/// What came of acts recorded together in many cases, all or none.
///
/// @param refused the cases that kept all of them from being recorded
/// @param remarked where none did: the cases of which the rules say something that is to be seen first
/// @param shown what they say, for the form to send with the next press
public record Together(List<Refused> refused, List<Refused> remarked, String shown) {

    /// One case that stood in the way.
    ///
    /// @param why findings of the regulation; where it cannot be at all, `cannot` says why
    public record Refused(String name, String path, List<Finding> why, List<Sentence> cannot) {

        public Refused {
            why = List.copyOf(why);
            cannot = List.copyOf(cannot);
        }
    }

    static final Together FINE = new Together(List.of(), List.of(), "");

    public Together {
        refused = List.copyOf(refused);
        remarked = List.copyOf(remarked);
    }

    /// Whether there is nothing to be said: all was recorded.
    boolean stood() {
        return refused.isEmpty() && remarked.isEmpty();
    }

    /// @param names of the people of the cases, for what is said of each
    static Together of(
            List<Admissions.Entry> entries,
            List<Outcome> outcomes,
            Map<CaseId, String> names,
            Seen seen,
            Predicate<ActKind> may) {
        var refused = new ArrayList<Refused>();
        var remarked = new ArrayList<Refused>();
        for (var i = 0; i < outcomes.size(); i++) {
            var id = entries.get(i).caseId();
            var name = names.getOrDefault(id, "");
            switch (outcomes.get(i)) {
                case Outcome.Accepted yes -> {
                    if (!seen.test(yes)) {
                        remarked.add(said(name, yes.file(), yes.act().findings(), may));
                    }
                }
                case Outcome.Refused no -> refused.add(said(name, no.file(), no.findings(), may));
                case Outcome.OutOfTurn out ->
                    refused.add(new Refused(
                            name, "/cases/" + id + "/dossier", List.of(), List.of(ActModels.outOfTurn(out.reason()))));
            }
        }
        return new Together(refused, refused.isEmpty() ? remarked : List.of(), Seen.said(outcomes));
    }

    private static Refused said(String name, CaseFile file, List<StoredFinding> findings, Predicate<ActKind> may) {
        return new Refused(
                name,
                "/cases/" + file.id() + "/dossier",
                findings.stream()
                        .map(one -> Findings.shown(one, false, file, may))
                        .toList(),
                List.of());
    }

    /// What the regulation says of acts of one case, each once.
    static List<StoredFinding> said(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Refused refused -> refused.findings().stream();
                    case Outcome.Accepted accepted -> accepted.act().findings().stream();
                    case Outcome.OutOfTurn _ -> Stream.<StoredFinding>of();
                })
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
