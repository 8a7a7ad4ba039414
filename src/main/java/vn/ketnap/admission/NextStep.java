package vn.ketnap.admission;

import static vn.ketnap.admission.ActKind.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What comes next in a case, by the order of the procedure (regulations, section 14). The first is the next step; the
/// others may be done beside it. Whether it may be recorded yet is the regulation's answer, not this one's.
final class NextStep {

    private final Set<ActKind> done = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final Progress progress;
    private final boolean baseVotes;

    private NextStep(Progress progress, List<StandingAct> acts, boolean baseVotes) {
        this.progress = progress;
        this.baseVotes = baseVotes;
        acts.forEach(this::note);
    }

    /// @param baseVotes whether a base committee stands between the cell and the deciding body on that day
    static List<ActKind> of(CaseFile file, boolean baseVotes) {
        return new NextStep(file.progress(), file.standing(), baseVotes).all();
    }

    /// The same for whom the certificate of the class is good no longer: before the vote the class comes
    /// again (ADM-CLASS-EXPIRED).
    static List<ActKind> withClassAgain(CaseFile file, boolean baseVotes) {
        var stage = file.progress().stage();
        var next = of(file, baseVotes);
        if (stage.compareTo(Stage.CERTIFIED) < 0 || stage.compareTo(Stage.VERIFIED) > 0) {
            return next;
        }
        var again = isInClassAgain(file) ? CLASS_CERTIFIED : CLASS_SENT;
        return Stream.concat(Stream.of(again), next.stream()).distinct().toList();
    }

    private static boolean isInClassAgain(CaseFile file) {
        return file.standing().stream()
                .map(StandingAct::kind)
                .filter(kind -> kind == CLASS_SENT || kind == CLASS_CERTIFIED)
                .reduce((_, last) -> last)
                .filter(last -> last == CLASS_SENT)
                .isPresent();
    }

    private void note(StandingAct one) {
        switch (one.act()) {
            case Act.VerificationSent sending -> sent.add(sending.subject());
            case Act.VerificationReturned back -> sent.remove(back.subject());
            case Act.VerificationWaived waived -> sent.remove(waived.subject());
            case Act.Listed _, Act.Applied _ -> done.removeAll(Set.of(CV_SEALED, CV_CERTIFIED, OPINIONS_SUMMARISED));
            default -> {}
        }
        done.add(one.kind());
    }

    private List<ActKind> all() {
        return switch (progress.stage()) {
            case EMPTY, CLOSED -> List.of();
            case INTRODUCED, RESTING -> List.of(LISTED);
            case LISTED ->
                progress.helper().isEmpty() ? List.of(HELPER_ASSIGNED, CLASS_SENT) : List.of(CLASS_SENT, REMARKED);
            case IN_CLASS -> List.of(CLASS_CERTIFIED, REMARKED);
            case CERTIFIED -> List.of(PROCEDURE_ALLOWED, REMARKED);
            case PREPARING -> List.of(APPLIED);
            case APPLIED -> papers();
            case VERIFIED -> withMissing(CELL_VOTED, OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN);
            case VOTED -> List.of(baseVotes ? BASE_VOTED : DOSSIER_SENT);
            case PROPOSED -> List.of(DOSSIER_SENT);
            case SUBMITTED -> List.of(DECIDED, DOSSIER_RETURNED);
            case DECIDED -> List.of(done.contains(DECISION_RECEIVED) ? CEREMONY_HELD : DECISION_RECEIVED);
            case PROBATIONARY -> probation();
            case RECOMMENDED ->
                List.of(baseVotes && !done.contains(RECOGNITION_BASE_VOTED) ? RECOGNITION_BASE_VOTED : RECOGNISED);
            case OFFICIAL -> withMissing(CARD_ISSUED, RECOGNITION_ANNOUNCED);
        };
    }

    private List<ActKind> papers() {
        var next = new ArrayList<ActKind>();
        if (!done.contains(CV_SEALED)) {
            next.add(CV_SEALED);
        } else if (!sent.isEmpty()) {
            next.add(VERIFICATION_RETURNED);
        } else {
            next.add(done.contains(VERIFICATION_SENT) ? CV_CERTIFIED : VERIFICATION_SENT);
        }
        for (var paper : List.of(OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN, UNION_RESOLUTION, CV_CERTIFIED)) {
            if (!done.contains(paper) && !next.contains(paper)) {
                next.add(paper);
            }
        }
        return List.copyOf(next);
    }

    private List<ActKind> probation() {
        var next = new ArrayList<ActKind>();
        for (var paper : List.of(
                MEMBER_FILE_DECLARED,
                NEW_MEMBER_CLASS_CERTIFIED,
                SELF_REVIEW_WRITTEN,
                HELPER_REVIEW_WRITTEN,
                PROBATION_OPINIONS_SUMMARISED)) {
            if (!done.contains(paper)) {
                next.add(paper);
            }
        }
        next.add(RECOGNITION_VOTED);
        return List.copyOf(next);
    }

    private List<ActKind> withMissing(ActKind goal, ActKind... before) {
        var next = new ArrayList<ActKind>();
        for (var paper : before) {
            if (!done.contains(paper)) {
                next.add(paper);
            }
        }
        next.add(goal);
        return List.copyOf(next);
    }
}
