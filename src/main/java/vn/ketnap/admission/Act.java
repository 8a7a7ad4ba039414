package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One thing done in a case, on a day, on paper. Acts are added, never changed: a mistake is put right by a
/// [Corrected] or [Retracted] that names it. Document numbers and coded words are kept with the act; free [Words] lie
/// apart. A number of 0 members means that the paper does not say.
public sealed interface Act {

    /// The day it was done; this day chooses the law.
    LocalDate on();

    /// Giới thiệu quần chúng ưu tú: a mass organisation names the person to the cell.
    record Introduced(LocalDate on, MassOrganisation by, Words wish, Words reasons) implements Act {}

    /// Nghị quyết của chi bộ đưa vào danh sách cảm tình Đảng.
    record Listed(LocalDate on, String resolution) implements Act {}

    /// Phân công đảng viên chính thức giúp đỡ (ADM-HELP-ASSIGN).
    record HelperAssigned(LocalDate on, PersonRef member) implements Act {}

    /// Cử đi học lớp bồi dưỡng nhận thức về Đảng.
    record ClassSent(LocalDate on, String course) implements Act {}

    /// Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng; the day is the day of issue (ADM-CLASS-VALID-FROM).
    record ClassCertified(LocalDate on, String number) implements Act {}

    /// Giao nhiệm vụ thử thách.
    record TaskGiven(LocalDate on, Words task, Optional<LocalDate> due) implements Act {}

    /// Hoàn thành nhiệm vụ được giao.
    record TaskCompleted(LocalDate on, Words result) implements Act {}

    /// Nhận xét của đảng viên giúp đỡ trước chi bộ.
    record Remarked(LocalDate on, Words strengths, Words weaknesses, Words advice) implements Act {}

    /// Cấp ủy đồng ý cho làm hồ sơ (P06).
    record ProcedureAllowed(LocalDate on, String number) implements Act {}

    /// Nộp đơn xin vào Đảng và lý lịch; starts the twelve months of the dossier (ADM-DOC-12M-FROM).
    record Applied(LocalDate on) implements Act {}

    /// Đóng dấu giáp lai lý lịch trước khi thẩm tra (ADM-CV-STAMP).
    record CvSealed(LocalDate on) implements Act {}

    /// Gửi thẩm tra lý lịch về một người: `subject` is self, father, mother, spouse, … as in the rule data.
    record VerificationSent(LocalDate on, String subject, boolean abroad, Optional<PersonRef> verifier)
            implements Act {}

    /// Nhận lại kết quả thẩm tra; only that it came, never what it says.
    record VerificationReturned(LocalDate on, String subject) implements Act {}

    /// Cấp ủy kết luận không cần thẩm tra một người, có căn cứ.
    record VerificationWaived(LocalDate on, String subject, Words ground) implements Act {}

    /// Tổng hợp ý kiến đoàn thể và nơi cư trú (5-KNĐ).
    record OpinionsSummarised(LocalDate on) implements Act {}

    /// Giấy giới thiệu của đảng viên chính thức (3-KNĐ); `togetherSince`: the same unit or residence (ADM-INTRO-12M).
    record IntroductionWritten(LocalDate on, PersonRef member, Optional<LocalDate> togetherSince, boolean replacement)
            implements Act {}

    /// Nghị quyết giới thiệu của Đoàn (4-KNĐ) hoặc công đoàn (4A-KNĐ).
    record UnionResolution(LocalDate on, MassOrganisation by, String number) implements Act {}

    /// Chứng nhận lý lịch của cấp ủy.
    record CvCertified(LocalDate on) implements Act {}

    /// Nghị quyết của chi bộ đề nghị kết nạp (6-KNĐ). `official` counts every official member of the cell that day,
    /// `excluded` those outside the denominator (ADM-VOTE-CB-DENOM); absent members stay in it.
    record CellVoted(
            LocalDate on, String resolution, int official, int excluded, int present, int inFavour, int against)
            implements Act {}

    /// Đảng ủy bộ phận thẩm định (7-KNĐ).
    record SectionAppraised(LocalDate on, int members, int excluded, int inFavour, int against) implements Act {}

    /// Nghị quyết của đảng ủy cơ sở đề nghị kết nạp (8-KNĐ).
    record BaseVoted(LocalDate on, String resolution, int members, int excluded, int inFavour, int against)
            implements Act {}

    /// Gửi hồ sơ lên cấp có thẩm quyền.
    record DossierSent(LocalDate on) implements Act {}

    /// Hồ sơ bị trả lại, kèm lý do.
    record DossierReturned(LocalDate on, Words reasons) implements Act {}

    /// Quyết định kết nạp, hoặc không kết nạp, của cấp ủy có thẩm quyền (9-KNĐ, ADM-COMPETENT).
    record Decided(LocalDate on, DecisionOutcome outcome, String number, int members, int excluded, int inFavour)
            implements Act {}

    /// Chi bộ nhận quyết định.
    record DecisionReceived(LocalDate on) implements Act {}

    /// Lễ kết nạp; the day is ngày vào Đảng and starts probation (ADM-PROB-FROM).
    record CeremonyHeld(LocalDate on, Optional<PersonRef> helper) implements Act {}

    /// Đảng viên mới khai lý lịch và phiếu đảng viên (1-, 2-HSĐV).
    record MemberFileDeclared(LocalDate on) implements Act {}

    /// Giấy chứng nhận lớp bồi dưỡng đảng viên mới.
    record NewMemberClassCertified(LocalDate on, String number) implements Act {}

    /// Bản tự kiểm điểm của đảng viên dự bị (10-KNĐ).
    record SelfReviewWritten(LocalDate on) implements Act {}

    /// Nhận xét của đảng viên giúp đỡ đảng viên dự bị (11-KNĐ).
    record HelperReviewWritten(LocalDate on, Optional<PersonRef> member) implements Act {}

    /// Tổng hợp ý kiến về đảng viên dự bị (12-KNĐ).
    record ProbationOpinionsSummarised(LocalDate on) implements Act {}

    /// Nghị quyết của chi bộ đề nghị công nhận chính thức, hoặc xóa tên (13-KNĐ).
    record RecognitionVoted(
            LocalDate on,
            Proposal proposal,
            String resolution,
            int official,
            int excluded,
            int present,
            int inFavour,
            int against)
            implements Act {}

    /// Nghị quyết của đảng ủy cơ sở về công nhận, hoặc xóa tên (15-KNĐ).
    record RecognitionBaseVoted(LocalDate on, String resolution, int members, int excluded, int inFavour, int against)
            implements Act {}

    /// Quyết định công nhận đảng viên chính thức; `effective` is the end of the twelve months (ADM-OFF-DATE).
    record Recognised(
            LocalDate on, String number, Optional<LocalDate> effective, int members, int excluded, int inFavour)
            implements Act {}

    /// Quyết định xóa tên đảng viên dự bị.
    record StruckOff(LocalDate on, String number, int members, int excluded, int inFavour) implements Act {}

    /// Công bố quyết định công nhận tại chi bộ.
    record RecognitionAnnounced(LocalDate on) implements Act {}

    /// Phát thẻ đảng viên.
    record CardIssued(LocalDate on, String number) implements Act {}

    /// Chuyển đi; with a `cell` inside this database the next [MovedIn] follows there, without one the case closes.
    record MovedOut(LocalDate on, Optional<OrganizationRef> cell, Words to) implements Act {}

    /// Chuyển đến; `certificate`: the old committee certified that the person was being helped (ADM-TRF-CAND).
    record MovedIn(LocalDate on, Optional<OrganizationRef> cell, Words from, boolean certificate) implements Act {}

    /// Người đang phấn đấu xin thôi; nothing else is called so.
    record Withdrawn(LocalDate on, Words reason) implements Act {}

    /// Đưa ra khỏi danh sách.
    record Removed(LocalDate on, String resolution, Words reason) implements Act {}

    /// Từ trần.
    record Died(LocalDate on) implements Act {}

    /// Kết luận về điều chỉ con người xét được: `rule` asks, somebody answers, on the ground of a paper. What
    /// the paper says is never written here.
    record Judged(LocalDate on, String rule, JudgementOutcome outcome, Words ground) implements Act {}

    /// Ban thường vụ cấp tỉnh đồng ý bằng văn bản (ADM-AGE-OVER60, ADM-EDU-EXC-ELDER, ADM-RE-CONSENT).
    record ConsentGiven(LocalDate on, ConsentMatter matter, String number) implements Act {}

    /// Đính chính: `step` was recorded wrongly, `instead` is what it should say, and why.
    record Corrected(LocalDate on, int step, Act instead, Words reason) implements Act {}

    /// Hủy ghi nhận: `step` should not have been recorded, and why.
    record Retracted(LocalDate on, int step, Words reason) implements Act {}
}
