package vn.ketnap.admission;

import static vn.ketnap.admission.ActKind.*;

import java.util.ArrayList;
import java.util.List;

/// What may be done beside the next step, by how far the case has come: offered below it, in the order of the
/// procedure.
final class Beside {

    private static final List<ActKind> FOLLOWING = List.of(
            LIST_CONFIRMED,
            CLASSIFIED,
            HELPER_ASSIGNED,
            HELPER_ENDED,
            TASK_GIVEN,
            TASK_COMPLETED,
            REMARKED,
            CLASS_PROPOSED,
            PROCEDURE_PROPOSED);

    private static final List<ActKind> HELPING =
            List.of(HELPER_ASSIGNED, HELPER_ENDED, TASK_GIVEN, TASK_COMPLETED, REMARKED);

    private static final List<ActKind> OF_THE_DOSSIER = List.of(
            VERIFICATION_SENT,
            VERIFICATION_REMINDED,
            VERIFICATION_REPORTED,
            VERIFICATION_RETURNED,
            VERIFICATION_WAIVED,
            INTRODUCTION_WRITTEN,
            UNION_RESOLUTION,
            OPINIONS_SUMMARISED,
            CV_REMARKED,
            PAPER_HELD);

    private static final List<ActKind> ABOVE =
            List.of(DOSSIER_RECEIVED, APPRAISED, DOSSIER_RETURNED, DOSSIER_FORWARDED, PAPER_HELD);

    private static final List<ActKind> OF_A_DECISION =
            List.of(DECISION_FORWARDED, REEXAMINATION_ASKED, REEXAMINED, DECISION_ANNULLED, LATENESS_EXPLAINED);

    private static final List<ActKind> LEAVING =
            List.of(JUDGED, CONSENT_GIVEN, TRANSFER_DECIDED, MOVED_OUT, MOVED_IN, WITHDRAWN, REMOVED, DIED);

    private static final List<ActKind> AFTER_THE_END = List.of(
            CARD_RECEIVED, LATENESS_EXPLAINED, DECISION_ANNULLED, STRIKE_OFF_RECEIVED, APPEALED, APPEAL_ANSWERED);

    private Beside() {}

    static List<ActKind> of(Stage stage) {
        var kinds = new ArrayList<ActKind>();
        switch (stage) {
            case EMPTY -> {}
            case INTRODUCED, LISTED, IN_CLASS, CERTIFIED -> kinds.addAll(FOLLOWING);
            case PREPARING, APPLIED, VERIFIED -> {
                kinds.addAll(FOLLOWING);
                kinds.addAll(OF_THE_DOSSIER);
            }
            case VOTED, PROPOSED, SUBMITTED -> {
                kinds.addAll(HELPING);
                kinds.addAll(ABOVE);
            }
            case DECIDED -> {
                kinds.addAll(HELPING);
                kinds.addAll(OF_A_DECISION);
            }
            case PROBATIONARY, RECOMMENDED -> {
                kinds.addAll(HELPING);
                kinds.addAll(List.of(NEW_MEMBER_CLASS_SENT, MOVE_REMARKED, PAPER_HELD));
                kinds.addAll(OF_A_DECISION);
            }
            case OFFICIAL -> kinds.addAll(List.of(LATENESS_EXPLAINED, DECISION_ANNULLED));
            case RESTING -> kinds.add(REFUSAL_NOTIFIED);
            case CLOSED -> kinds.addAll(AFTER_THE_END);
        }
        if (stage != Stage.EMPTY && stage != Stage.CLOSED) {
            kinds.addAll(LEAVING);
        }
        return List.copyOf(kinds);
    }
}
