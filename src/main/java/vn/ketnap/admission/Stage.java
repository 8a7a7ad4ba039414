package vn.ketnap.admission;

import java.util.Locale;
import java.util.Set;

/// How far a case has come (giai đoạn). Never stored as the truth: always read off the acts.
public enum Stage {
    /// Nothing stands: every act was retracted.
    EMPTY,
    /// Được giới thiệu.
    INTRODUCED,
    /// Cảm tình Đảng: in the cell's list.
    LISTED,
    /// Đang học lớp bồi dưỡng nhận thức.
    IN_CLASS,
    /// Đã có giấy chứng nhận.
    CERTIFIED,
    /// Được đồng ý làm hồ sơ.
    PREPARING,
    /// Đã nộp đơn và lý lịch.
    APPLIED,
    /// Lý lịch đã được chứng nhận.
    VERIFIED,
    /// Chi bộ đã đề nghị kết nạp.
    VOTED,
    /// Đảng ủy cơ sở đã đề nghị.
    PROPOSED,
    /// Hồ sơ đã trình cấp có thẩm quyền.
    SUBMITTED,
    /// Đã có quyết định kết nạp.
    DECIDED,
    /// Đảng viên dự bị.
    PROBATIONARY,
    /// Chi bộ đã biểu quyết về công nhận chính thức.
    RECOMMENDED,
    /// Đảng viên chính thức.
    OFFICIAL,
    /// Tạm dừng: withdrawn, removed or refused; a later listing wakes the case.
    RESTING,
    /// Đã kết thúc.
    CLOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True for a case on its way: neither resting nor ended, nor already a member.
    public boolean isOnTheWay() {
        return compareTo(EMPTY) > 0 && compareTo(PROBATIONARY) < 0;
    }

    /// True while a member helps: from the introduction until the person is recognised.
    public boolean isHelped() {
        return isOnTheWay() || this == PROBATIONARY || this == RECOMMENDED;
    }

    /// Where the case stands after an act that stands.
    ///
    /// @param carried false for a vote that did not reach its share
    static Stage after(Stage before, Act act, boolean carried) {
        return switch (act) {
            case Act.Introduced _ -> before.atLeast(INTRODUCED);
            case Act.Listed _ -> before == RESTING ? LISTED : before.atLeast(LISTED);
            case Act.ClassSent _ -> before.atLeast(IN_CLASS);
            case Act.ClassCertified _ -> before.atLeast(CERTIFIED);
            case Act.ProcedureAllowed _ -> before.atLeast(PREPARING);
            case Act.Applied _ -> before.atLeast(APPLIED);
            case Act.CvCertified _ -> before.atLeast(VERIFIED);
            case Act.CellVoted _ when carried -> before == RESTING ? VOTED : before.atLeast(VOTED);
            case Act.BaseVoted _ when carried -> before.atLeast(PROPOSED);
            case Act.DossierSent _ -> before.atLeast(SUBMITTED);
            case Act.DossierReturned _ -> before == SUBMITTED ? PROPOSED : before;
            case Act.Decided decided -> decided.outcome() == DecisionOutcome.ADMITTED ? DECIDED : RESTING;
            case Act.CeremonyHeld _ -> before.atLeast(PROBATIONARY);
            case Act.RecognitionVoted _ when carried -> before.atLeast(RECOMMENDED);
            case Act.Recognised _ -> before.atLeast(OFFICIAL);
            case Act.Withdrawn _, Act.Removed _ -> RESTING;
            case Act.StruckOff _, Act.Died _ -> CLOSED;
            case Act.MovedOut moved -> moved.cell().isPresent() ? before : CLOSED;
            case Act.DecisionAnnulled annulled -> annulled(before, annulled);
            case Act.HelperAssigned _,
                    Act.ListConfirmed _,
                    Act.Classified _,
                    Act.HelperEnded _,
                    Act.ClassProposed _,
                    Act.ProcedureProposed _,
                    Act.VerificationReminded _,
                    Act.VerificationReported _,
                    Act.CvRemarked _,
                    Act.DossierReceived _,
                    Act.Appraised _,
                    Act.PaperHeld _,
                    Act.RefusalNotified _,
                    Act.CardReceived _,
                    Act.LatenessExplained _,
                    Act.StrikeOffReceived _,
                    Act.Appealed _,
                    Act.AppealAnswered _,
                    Act.TransferDecided _,
                    Act.MoveRemarked _,
                    Act.DossierForwarded _,
                    Act.DecisionForwarded _,
                    Act.ReexaminationAsked _,
                    Act.Reexamined _,
                    Act.TaskGiven _,
                    Act.TaskCompleted _,
                    Act.Remarked _,
                    Act.CvSealed _,
                    Act.VerificationSent _,
                    Act.VerificationReturned _,
                    Act.VerificationWaived _,
                    Act.OpinionsSummarised _,
                    Act.IntroductionWritten _,
                    Act.UnionResolution _,
                    Act.CellVoted _,
                    Act.SectionAppraised _,
                    Act.BaseVoted _,
                    Act.DecisionReceived _,
                    Act.MemberFileDeclared _,
                    Act.NewMemberClassSent _,
                    Act.NewMemberClassCertified _,
                    Act.SelfReviewWritten _,
                    Act.HelperReviewWritten _,
                    Act.ProbationOpinionsSummarised _,
                    Act.RecognitionVoted _,
                    Act.RecognitionBaseVoted _,
                    Act.RecognitionAnnounced _,
                    Act.CardIssued _,
                    Act.MovedIn _,
                    Act.Judged _,
                    Act.ConsentGiven _,
                    Act.Corrected _,
                    Act.Retracted _ -> before;
        };
    }

    /// Back to where the first step stands that is to be done again; whoever did not meet the conditions rests.
    private static Stage annulled(Stage before, Act.DecisionAnnulled annulled) {
        if (annulled.ground() == AnnulmentGround.STANDARD) {
            return RESTING;
        }
        if (annulled.ground() == AnnulmentGround.MOVED && before == CLOSED) {
            return CLOSED;
        }
        var again = annulled.again();
        if (annulled.decision() == AnnulledDecision.RECOGNITION) {
            return again.contains("recognition-voted") ? PROBATIONARY : RECOMMENDED;
        }
        return again.isEmpty() || Set.of("ceremony-held").containsAll(again)
                ? SUBMITTED
                : again.contains("cell-voted")
                        ? VERIFIED
                        : Set.of("section-appraised", "base-voted").containsAll(again) ? VOTED : APPLIED;
    }

    private Stage atLeast(Stage stage) {
        return compareTo(stage) < 0 ? stage : this;
    }
}
