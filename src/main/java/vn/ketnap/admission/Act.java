package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One thing done in a case, on a day, on paper. Acts are added, never changed: a mistake is put right by a
/// [Corrected] or [Retracted] that names it. Document numbers and coded words are kept with the act; free [Words] lie
/// apart. A number of 0 members means that the paper does not say.
public sealed interface Act {

    /// The day it was done; this day chooses the law.
    LocalDate on();

    /// Giới thiệu quần chúng ưu tú: a mass organisation, or a member of the cell, names the person to the
    /// cell; `wish` is the person's own.
    record Introduced(LocalDate on, Introducer by, Words wish, Words reasons, String resolution) implements Act {

        public Introduced(LocalDate on, Introducer by, Words wish, Words reasons) {
            this(on, by, wish, reasons, "");
        }
    }

    /// Nghị quyết của chi bộ đưa vào danh sách cảm tình Đảng.
    record Listed(LocalDate on, String resolution) implements Act {}

    /// Cấp ủy đồng ý, hoặc không đồng ý, danh sách của chi bộ (ADM-LIST-MONTH-UP). `of` is the step it
    /// answers, 0 where the paper does not say. Without consent the person is where they were before it.
    record ListConfirmed(
            LocalDate on, ConfirmingLevel level, String resolution, int of, ListAnswer answer, Words reason)
            implements Act {

        public ListConfirmed(LocalDate on, ConfirmingLevel level, String resolution) {
            this(on, level, resolution, 0, ListAnswer.AGREED, Words.NONE);
        }
    }

    /// Chi bộ phân loại nguồn. A step of readiness by dates and the cell's judgement, never a mark for a person.
    record Classified(LocalDate on, SourceClass category, String resolution, Words reason) implements Act {}

    /// Phân công đảng viên chính thức giúp đỡ (ADM-HELP-ASSIGN).
    record HelperAssigned(LocalDate on, PersonRef member) implements Act {}

    /// Thôi phân công giúp đỡ; `handedOver` is the remark handed over (ADM-TRF-HELPER).
    record HelperEnded(LocalDate on, Words reason, Words handedOver) implements Act {}

    /// Chi bộ đề nghị cử đi học lớp bồi dưỡng nhận thức về Đảng (ADM-LIST-MONTH-CB).
    record ClassProposed(LocalDate on, String resolution) implements Act {}

    /// Cử đi học lớp bồi dưỡng nhận thức về Đảng.
    record ClassSent(LocalDate on, String course) implements Act {}

    /// Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng; the day is the day of issue (ADM-CLASS-VALID-FROM).
    record ClassCertified(LocalDate on, String number) implements Act {}

    /// Giao nhiệm vụ thử thách.
    record TaskGiven(LocalDate on, Words task, Optional<LocalDate> due) implements Act {}

    /// Hoàn thành nhiệm vụ được giao; `of` is the step that gave it, 0 where the paper does not say.
    record TaskCompleted(LocalDate on, Words result, int of) implements Act {

        public TaskCompleted(LocalDate on, Words result) {
            this(on, result, 0);
        }
    }

    /// Nhận xét của đảng viên giúp đỡ trước chi bộ: four parts, strengths and weaknesses; the cell's advice and
    /// conclusion. No marks.
    record Remarked(
            LocalDate on,
            Words political,
            Words morals,
            Words ability,
            Words ties,
            Words strengths,
            Words weaknesses,
            Words advice,
            Words conclusion)
            implements Act {

        public Remarked(LocalDate on, Words strengths, Words weaknesses, Words advice) {
            this(on, Words.NONE, Words.NONE, Words.NONE, Words.NONE, strengths, weaknesses, advice, Words.NONE);
        }

        /// The parts in their order, by their words.
        public SequencedMap<String, Words> parts() {
            var parts = new LinkedHashMap<String, Words>();
            parts.put("political", political);
            parts.put("morals", morals);
            parts.put("ability", ability);
            parts.put("ties", ties);
            parts.put("strengths", strengths);
            parts.put("weaknesses", weaknesses);
            parts.put("advice", advice);
            parts.put("conclusion", conclusion);
            return parts;
        }

        public boolean isWithoutWords() {
            return parts().values().stream().allMatch(Words::isEmpty);
        }
    }

    /// Chi bộ đề nghị cho làm hồ sơ (P06).
    record ProcedureProposed(LocalDate on, String resolution) implements Act {}

    /// Cấp ủy đồng ý cho làm hồ sơ (P06).
    record ProcedureAllowed(LocalDate on, String number) implements Act {}

    /// Nộp đơn xin vào Đảng và lý lịch; starts the twelve months of the dossier (ADM-DOC-12M-FROM).
    record Applied(LocalDate on) implements Act {}

    /// Đóng dấu giáp lai lý lịch trước khi thẩm tra (ADM-CV-STAMP).
    record CvSealed(LocalDate on) implements Act {}

    /// Gửi thẩm tra lý lịch về một người: `subject` is self, father, mother, spouse, … as in the rule data.
    /// `place` is where the letter goes.
    record VerificationSent(
            LocalDate on, String subject, boolean abroad, Optional<PersonRef> verifier, String number, Words place)
            implements Act {

        public VerificationSent(LocalDate on, String subject, boolean abroad, Optional<PersonRef> verifier) {
            this(on, subject, abroad, verifier, "", Words.NONE);
        }
    }

    /// Gửi thư nhắc nơi được đề nghị thẩm tra.
    record VerificationReminded(LocalDate on, String subject, String number) implements Act {}

    /// Báo cáo bằng văn bản của đảng viên đi thẩm tra; only that it is there, never what it says.
    record VerificationReported(LocalDate on, String subject) implements Act {}

    /// Nhận lại kết quả thẩm tra; only that it came, never what it says.
    record VerificationReturned(LocalDate on, String subject) implements Act {}

    /// Cấp ủy kết luận không cần thẩm tra một người, có căn cứ.
    record VerificationWaived(LocalDate on, String subject, Words ground) implements Act {}

    /// Tổng hợp ý kiến đoàn thể và nơi cư trú (5-KNĐ).
    record OpinionsSummarised(LocalDate on, Opinions opinions) implements Act {

        public OpinionsSummarised(LocalDate on) {
            this(on, Opinions.NONE);
        }
    }

    /// Giấy giới thiệu của đảng viên chính thức (3-KNĐ); `togetherSince`: the same unit or residence (ADM-INTRO-12M).
    record IntroductionWritten(LocalDate on, PersonRef member, Optional<LocalDate> togetherSince, boolean replacement)
            implements Act {}

    /// Nghị quyết giới thiệu của Đoàn (4-KNĐ) hoặc công đoàn (4A-KNĐ).
    record UnionResolution(LocalDate on, MassOrganisation by, String number) implements Act {}

    /// Nhận xét của chi ủy vào lý lịch, sau thẩm tra và trước chứng nhận (P12).
    record CvRemarked(LocalDate on) implements Act {}

    /// Chứng nhận lý lịch của cấp ủy.
    record CvCertified(LocalDate on) implements Act {}

    /// Nghị quyết của chi bộ đề nghị kết nạp (6-KNĐ). `official` counts every official member of the cell that day,
    /// `excluded` those outside the denominator (ADM-VOTE-CB-DENOM); absent members stay in it. Then what the cell
    /// concluded on the five matters of the resolution (E-23).
    record CellVoted(
            LocalDate on,
            String resolution,
            int official,
            int excluded,
            int present,
            int inFavour,
            int against,
            Words onCv,
            Words onAwareness,
            Words onMorals,
            Words onAbility,
            Words onTies)
            implements Act {

        public CellVoted(
                LocalDate on, String resolution, int official, int excluded, int present, int inFavour, int against) {
            this(
                    on,
                    resolution,
                    official,
                    excluded,
                    present,
                    inFavour,
                    against,
                    Words.NONE,
                    Words.NONE,
                    Words.NONE,
                    Words.NONE,
                    Words.NONE);
        }

        /// How many of the five conclusions nobody wrote down.
        public int unconcluded() {
            return (int) Stream.of(onCv, onAwareness, onMorals, onAbility, onTies)
                    .filter(Words::isEmpty)
                    .count();
        }
    }

    /// Đảng ủy bộ phận thẩm định (7-KNĐ).
    record SectionAppraised(LocalDate on, int members, int excluded, int inFavour, int against) implements Act {}

    /// Nghị quyết của đảng ủy cơ sở đề nghị kết nạp (8-KNĐ).
    record BaseVoted(LocalDate on, String resolution, int members, int excluded, int inFavour, int against)
            implements Act {}

    /// Gửi hồ sơ lên cấp có thẩm quyền.
    record DossierSent(LocalDate on) implements Act {}

    /// Cấp có thẩm quyền nhận hồ sơ; after it was forwarded, the new one (ADM-TRF-RES-SENT).
    record DossierReceived(LocalDate on) implements Act {}

    /// Thẩm định một loại giấy tờ của hồ sơ: met, to be mended or missing. `fault` is a word of the catalogue.
    record Appraised(LocalDate on, DossierPaper paper, PaperVerdict verdict, String fault, Words note) implements Act {}

    /// Hồ sơ bị trả lại, kèm lý do.
    record DossierReturned(LocalDate on, Words reasons) implements Act {}

    /// Bổ sung, làm lại một giấy tờ mà thẩm định thấy thiếu hoặc phải sửa; nothing that came with the paper
    /// is lost.
    record PaperMended(LocalDate on, DossierPaper paper, Words note) implements Act {}

    /// Giấy tờ đang ở đâu: who holds the paper from this day on.
    record PaperHeld(LocalDate on, DossierPaper paper, PaperHolder holder) implements Act {}

    /// Quyết định kết nạp, hoặc không kết nạp, của cấp ủy có thẩm quyền (9-KNĐ, ADM-COMPETENT). Votes `against` are
    /// known only where they were written down.
    record Decided(
            LocalDate on,
            DecisionOutcome outcome,
            String number,
            int members,
            int excluded,
            int inFavour,
            Optional<Integer> against,
            Words reason)
            implements Act {

        public Decided(LocalDate on, DecisionOutcome outcome, String number, int members, int excluded, int inFavour) {
            this(on, outcome, number, members, excluded, inFavour, Optional.empty(), Words.NONE);
        }

        public Decided(
                LocalDate on,
                DecisionOutcome outcome,
                String number,
                int members,
                int excluded,
                int inFavour,
                Optional<Integer> against) {
            this(on, outcome, number, members, excluded, inFavour, against, Words.NONE);
        }
    }

    /// Thông báo không kết nạp cho chi bộ (P18).
    record RefusalNotified(LocalDate on, String number, Words reason) implements Act {

        public RefusalNotified(LocalDate on, String number) {
            this(on, number, Words.NONE);
        }
    }

    /// Hủy quyết định sai (ADM-WRONG-STD, ADM-WRONG-PROC), hoặc quyết định ban hành sau khi người đó đã chuyển đi
    /// (ADM-TRF-DEC-LATE). `redo` names the steps to be done again, their words with spaces between; what it
    /// does not name is kept. `consent` is the superior's written consent (ADM-WRONG-RECV).
    record DecisionAnnulled(
            LocalDate on, AnnulledDecision decision, AnnulmentGround ground, String number, String consent, String redo)
            implements Act {

        /// The steps to be done again.
        public Set<String> again() {
            return redo.isBlank() ? Set.of() : Set.of(redo.strip().split("\\s+"));
        }

        /// Whether the person never was what the decision made them, as against wrong steps to be done again.
        boolean isOfNothing() {
            return ground == AnnulmentGround.STANDARD;
        }

        /// Whether the ceremony falls with the admission; otherwise it stands.
        boolean undoesCeremony() {
            return decision == AnnulledDecision.ADMISSION && (isOfNothing() || again().contains("ceremony-held"));
        }

        boolean undoesRecognition() {
            return decision == AnnulledDecision.RECOGNITION || isOfNothing();
        }
    }

    /// Chi bộ nhận quyết định.
    record DecisionReceived(LocalDate on) implements Act {}

    /// Lễ kết nạp; the day is ngày vào Đảng and starts probation (ADM-PROB-FROM).
    record CeremonyHeld(LocalDate on, Optional<PersonRef> helper) implements Act {}

    /// Đảng viên mới khai lý lịch và phiếu đảng viên (1-, 2-HSĐV).
    record MemberFileDeclared(LocalDate on) implements Act {}

    /// Cử đi học lớp bồi dưỡng đảng viên mới (P21).
    record NewMemberClassSent(LocalDate on, String course) implements Act {}

    /// Giấy chứng nhận lớp bồi dưỡng đảng viên mới.
    record NewMemberClassCertified(LocalDate on, String number) implements Act {}

    /// Bản tự kiểm điểm của đảng viên dự bị (10-KNĐ).
    record SelfReviewWritten(LocalDate on) implements Act {}

    /// Nhận xét của đảng viên giúp đỡ đảng viên dự bị (11-KNĐ).
    record HelperReviewWritten(LocalDate on, Optional<PersonRef> member) implements Act {}

    /// Tổng hợp ý kiến về đảng viên dự bị (12-KNĐ).
    record ProbationOpinionsSummarised(LocalDate on, Opinions opinions) implements Act {

        public ProbationOpinionsSummarised(LocalDate on) {
            this(on, Opinions.NONE);
        }
    }

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
            LocalDate on,
            String number,
            Optional<LocalDate> effective,
            int members,
            int excluded,
            int inFavour,
            Optional<Integer> against)
            implements Act {

        public Recognised(
                LocalDate on, String number, Optional<LocalDate> effective, int members, int excluded, int inFavour) {
            this(on, number, effective, members, excluded, inFavour, Optional.empty());
        }
    }

    /// Quyết định xóa tên đảng viên dự bị.
    record StruckOff(LocalDate on, String number, int members, int excluded, int inFavour, Optional<Integer> against)
            implements Act {}

    /// Công bố quyết định công nhận tại chi bộ.
    record RecognitionAnnounced(LocalDate on) implements Act {}

    /// Phát thẻ đảng viên.
    record CardIssued(LocalDate on, String number) implements Act {}

    /// Nhận thẻ đảng viên.
    record CardReceived(LocalDate on) implements Act {}

    /// Giải trình việc chậm: what was late, and the reason (ADM-LATE-CER, ADM-LATE-DEC, ADM-LATE-OFF).
    record LatenessExplained(LocalDate on, LateMatter matter, String number, Words reason) implements Act {}

    /// Đảng viên bị xóa tên nhận quyết định; the time for a complaint runs (ADM-DEL-APPEAL).
    record StrikeOffReceived(LocalDate on) implements Act {}

    /// Khiếu nại quyết định xóa tên; never what it says.
    record Appealed(LocalDate on) implements Act {}

    /// Trả lời khiếu nại.
    record AppealAnswered(LocalDate on, String number) implements Act {}

    /// Quyết định điều động, thay đổi nơi công tác hoặc cư trú của chính người đó; the day from which the rules of
    /// moving count (section 10). `sameBody`: the new place is under the same deciding body.
    record TransferDecided(LocalDate on, String number, boolean sameBody, Words to) implements Act {}

    /// Chi ủy, cấp ủy nơi đi nhận xét vào bản tự kiểm điểm của đảng viên dự bị (ADM-TRF-PROB); `helperRemark`: the
    /// helper's goes along.
    record MoveRemarked(LocalDate on, boolean helperRemark) implements Act {}

    /// Giao giấy tờ chuyển sinh hoạt cho đảng viên dự bị: the slip, and what goes along (ADM-TRF-DOCS).
    record MovePapersGiven(
            LocalDate on,
            MoveSlip slip,
            String number,
            boolean sealedDossier,
            boolean selfReview,
            boolean memberSheet,
            boolean admissionDecision)
            implements Act {}

    /// Chuyển sinh hoạt tạm thời: the home cell keeps the case (ADM-TRF-TEMP); `study`: in the country
    /// (ADM-TRF-TEMPDUR).
    record TemporarilyAway(LocalDate on, String number, Optional<LocalDate> until, boolean study, Words to)
            implements Act {}

    /// Nhận xét của chi bộ nơi tạm thời gửi về; only that it is there, never what it says.
    record TemporaryRemarked(LocalDate on) implements Act {}

    /// Hết thời gian ở nơi tạm thời, trở về.
    record TemporarilyBack(LocalDate on) implements Act {}

    /// Quyết định chuyển sinh hoạt tập thể khi sáp nhập, chia tách, giải thể chi bộ (ADM-TRF-MASS).
    record CollectiveTransferDecided(LocalDate on, CollectiveGround ground, String number) implements Act {}

    /// Cấp có thẩm quyền nơi cũ chuyển hồ sơ cho nơi mới (ADM-TRF-RES-NOTSENT, ADM-TRF-RES-SENT).
    record DossierForwarded(LocalDate on, Words to) implements Act {}

    /// Quyết định kết nạp được gửi đến nơi mới (ADM-TRF-DEC-SAME, ADM-TRF-DEC-30).
    record DecisionForwarded(LocalDate on, Words to) implements Act {}

    /// Nơi nhận thấy thiếu sót, có văn bản đề nghị nơi ra quyết định xem xét lại (ADM-TRF-CHECK).
    record ReexaminationAsked(LocalDate on, String number, Words reason) implements Act {}

    /// Nơi ra quyết định đã xem xét lại.
    record Reexamined(LocalDate on, JudgementOutcome outcome, String number) implements Act {}

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
