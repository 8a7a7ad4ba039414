package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The explicit word of each act: in the database, in addresses and in the regulation's steps (`cell-voted`). A word
/// once stored is never changed or used again.
public enum ActKind {
    INTRODUCED(Act.Introduced.class),
    LISTED(Act.Listed.class),
    LIST_CONFIRMED(Act.ListConfirmed.class),
    CLASSIFIED(Act.Classified.class),
    HELPER_ASSIGNED(Act.HelperAssigned.class),
    HELPER_ENDED(Act.HelperEnded.class),
    CLASS_PROPOSED(Act.ClassProposed.class),
    CLASS_SENT(Act.ClassSent.class),
    CLASS_CERTIFIED(Act.ClassCertified.class),
    TASK_GIVEN(Act.TaskGiven.class),
    TASK_COMPLETED(Act.TaskCompleted.class),
    REMARKED(Act.Remarked.class),
    PROCEDURE_PROPOSED(Act.ProcedureProposed.class),
    PROCEDURE_ALLOWED(Act.ProcedureAllowed.class),
    APPLIED(Act.Applied.class),
    CV_SEALED(Act.CvSealed.class),
    VERIFICATION_SENT(Act.VerificationSent.class),
    VERIFICATION_REMINDED(Act.VerificationReminded.class),
    VERIFICATION_REPORTED(Act.VerificationReported.class),
    VERIFICATION_RETURNED(Act.VerificationReturned.class),
    VERIFICATION_WAIVED(Act.VerificationWaived.class),
    OPINIONS_SUMMARISED(Act.OpinionsSummarised.class),
    INTRODUCTION_WRITTEN(Act.IntroductionWritten.class),
    UNION_RESOLUTION(Act.UnionResolution.class),
    CV_REMARKED(Act.CvRemarked.class),
    CV_CERTIFIED(Act.CvCertified.class),
    CELL_VOTED(Act.CellVoted.class),
    SECTION_APPRAISED(Act.SectionAppraised.class),
    BASE_VOTED(Act.BaseVoted.class),
    DOSSIER_SENT(Act.DossierSent.class),
    DOSSIER_RECEIVED(Act.DossierReceived.class),
    APPRAISED(Act.Appraised.class),
    DOSSIER_RETURNED(Act.DossierReturned.class),
    PAPER_HELD(Act.PaperHeld.class),
    DECIDED(Act.Decided.class),
    REFUSAL_NOTIFIED(Act.RefusalNotified.class),
    DECISION_ANNULLED(Act.DecisionAnnulled.class),
    DECISION_RECEIVED(Act.DecisionReceived.class),
    CEREMONY_HELD(Act.CeremonyHeld.class),
    MEMBER_FILE_DECLARED(Act.MemberFileDeclared.class),
    NEW_MEMBER_CLASS_SENT(Act.NewMemberClassSent.class),
    NEW_MEMBER_CLASS_CERTIFIED(Act.NewMemberClassCertified.class),
    SELF_REVIEW_WRITTEN(Act.SelfReviewWritten.class),
    HELPER_REVIEW_WRITTEN(Act.HelperReviewWritten.class),
    PROBATION_OPINIONS_SUMMARISED(Act.ProbationOpinionsSummarised.class),
    RECOGNITION_VOTED(Act.RecognitionVoted.class),
    RECOGNITION_BASE_VOTED(Act.RecognitionBaseVoted.class),
    RECOGNISED(Act.Recognised.class),
    STRUCK_OFF(Act.StruckOff.class),
    RECOGNITION_ANNOUNCED(Act.RecognitionAnnounced.class),
    CARD_ISSUED(Act.CardIssued.class),
    CARD_RECEIVED(Act.CardReceived.class),
    LATENESS_EXPLAINED(Act.LatenessExplained.class),
    STRIKE_OFF_RECEIVED(Act.StrikeOffReceived.class),
    APPEALED(Act.Appealed.class),
    APPEAL_ANSWERED(Act.AppealAnswered.class),
    TRANSFER_DECIDED(Act.TransferDecided.class),
    MOVE_REMARKED(Act.MoveRemarked.class),
    DOSSIER_FORWARDED(Act.DossierForwarded.class),
    DECISION_FORWARDED(Act.DecisionForwarded.class),
    REEXAMINATION_ASKED(Act.ReexaminationAsked.class),
    REEXAMINED(Act.Reexamined.class),
    MOVED_OUT(Act.MovedOut.class),
    MOVED_IN(Act.MovedIn.class),
    WITHDRAWN(Act.Withdrawn.class),
    REMOVED(Act.Removed.class),
    DIED(Act.Died.class),
    JUDGED(Act.Judged.class),
    CONSENT_GIVEN(Act.ConsentGiven.class),
    CORRECTED(Act.Corrected.class),
    RETRACTED(Act.Retracted.class);

    private static final Map<Class<?>, ActKind> OF =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActKind::type, Function.identity()));
    private static final Map<String, ActKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActKind::word, Function.identity()));

    private final Class<? extends Act> type;
    private final String word;

    ActKind(Class<? extends Act> type) {
        this.type = type;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ActKind of(Act act) {
        return Objects.requireNonNull(OF.get(act.getClass()), "an act without a kind");
    }

    public static Optional<ActKind> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public String word() {
        return word;
    }

    /// The act of this kind with these details, as the words of the regulation's steps name them.
    ///
    /// @param details text, numbers and yes or no by key; members as identities
    /// @param words free words by key
    public Act read(LocalDate on, Map<String, ?> details, Map<String, String> words) {
        return ActCodec.read(this, on, details, words);
    }

    Class<? extends Act> type() {
        return type;
    }
}
