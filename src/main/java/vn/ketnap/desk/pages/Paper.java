package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.StandingAct;

/// One paper of the dossier (giấy tờ) as the acts show it: there since a day, waited for, or missing.
///
/// @param key the paper's word, for its name
/// @param form its form code, as an officer knows it
/// @param since the day of the paper; for a letter out, the day it was sent
/// @param until the day its validity ends, if it has one
public record Paper(String key, String form, State state, Optional<LocalDate> since, Optional<LocalDate> until) {

    /// Whether the paper is there.
    public enum State {
        PRESENT,
        WAITING,
        MISSING
    }

    /// The papers before the cell considers admission, then those of probation once the ceremony was held.
    static List<Paper> of(List<StandingAct> acts, List<Due> owed) {
        var before = Stream.of(
                paper(acts, owed, "certificate", "CN-NTVĐ", ActKind.CLASS_CERTIFIED, "certificate-expiry"),
                paper(acts, owed, "application", "1-KNĐ", ActKind.APPLIED, "dossier-expiry"),
                paper(acts, owed, "cv", "2-KNĐ", ActKind.CV_SEALED, ""),
                paper(acts, owed, "introduction", "3-KNĐ", ActKind.INTRODUCTION_WRITTEN, "dossier-expiry"),
                paper(acts, owed, "union", "4-KNĐ", ActKind.UNION_RESOLUTION, "dossier-expiry"),
                verification(acts),
                paper(acts, owed, "opinions", "5-KNĐ", ActKind.OPINIONS_SUMMARISED, "dossier-expiry"),
                paper(acts, owed, "cell-resolution", "6-KNĐ", ActKind.CELL_VOTED, ""),
                paper(acts, owed, "base-resolution", "8-KNĐ", ActKind.BASE_VOTED, ""),
                paper(acts, owed, "decision", "9-KNĐ", ActKind.DECIDED, ""));
        if (acts.stream().noneMatch(act -> act.kind() == ActKind.CEREMONY_HELD)) {
            return before.toList();
        }
        var after = Stream.of(
                paper(acts, owed, "new-member-certificate", "CN-ĐVM", ActKind.NEW_MEMBER_CLASS_CERTIFIED, ""),
                paper(acts, owed, "self-review", "10-KNĐ", ActKind.SELF_REVIEW_WRITTEN, ""),
                paper(acts, owed, "helper-review", "11-KNĐ", ActKind.HELPER_REVIEW_WRITTEN, ""),
                paper(acts, owed, "probation-opinions", "12-KNĐ", ActKind.PROBATION_OPINIONS_SUMMARISED, ""),
                paper(acts, owed, "recognition-resolution", "13-KNĐ", ActKind.RECOGNITION_VOTED, ""),
                paper(acts, owed, "recognition-base", "15-KNĐ", ActKind.RECOGNITION_BASE_VOTED, ""),
                paper(acts, owed, "recognition", "16-KNĐ", ActKind.RECOGNISED, ""));
        return Stream.concat(before, after).toList();
    }

    private static Paper paper(
            List<StandingAct> acts, List<Due> owed, String key, String form, ActKind kind, String deadline) {
        var since = acts.stream()
                .filter(act -> act.kind() == kind)
                .map(StandingAct::on)
                .reduce((_, later) -> later);
        var until = owed.stream()
                .filter(due -> due.deadline().equals(deadline))
                .map(Due::due)
                .findFirst();
        return new Paper(
                key, form, since.isPresent() ? State.PRESENT : State.MISSING, since, since.flatMap(_ -> until));
    }

    /// Letters out and not back keep the whole answer waiting.
    private static Paper verification(List<StandingAct> acts) {
        var waiting = new TreeMap<String, LocalDate>();
        Optional<LocalDate> back = Optional.empty();
        for (var one : acts) {
            switch (one.act()) {
                case Act.VerificationSent sent -> waiting.put(sent.subject(), sent.on());
                case Act.VerificationReturned returned -> {
                    waiting.remove(returned.subject());
                    back = Optional.of(returned.on());
                }
                case Act.VerificationWaived waived -> waiting.remove(waived.subject());
                default -> {}
            }
        }
        var sent = waiting.values().stream().min(LocalDate::compareTo);
        if (sent.isPresent()) {
            return new Paper("verification", "", State.WAITING, sent, Optional.empty());
        }
        return new Paper("verification", "", back.isPresent() ? State.PRESENT : State.MISSING, back, Optional.empty());
    }
}
