package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One paper of the dossier as the acts show it on a day.
///
/// @param on the day of the paper; for a letter out, the day it was sent
/// @param until the day its validity ends, if it has one
/// @param held who has it, as far as the acts say
/// @param appraised the last appraisal of it that came after the paper itself
/// @param milestones what was done to the paper since: seals, remarks, certification
/// @param said what the regulation says of this paper on the day
public record PaperLine(
        DossierPaper paper,
        State state,
        Optional<LocalDate> on,
        Optional<LocalDate> until,
        Optional<Held> held,
        Optional<Act.Appraised> appraised,
        List<StandingAct> milestones,
        List<StoredFinding> said) {

    /// Where a paper stands (tình trạng giấy tờ).
    public enum State {
        /// Thiếu.
        MISSING,
        /// Phải sửa: an appraisal later than the paper says so.
        WRONG,
        /// Hết giá trị.
        LAPSED,
        /// Sắp hết giá trị.
        LOSING,
        /// Đang chờ: letters are out and not back.
        WAITING,
        /// Có.
        PRESENT,
        /// Chưa đến lượt.
        NOT_YET;

        /// Whether somebody has to do something about the paper.
        public boolean isOpen() {
            return this == MISSING || this == WRONG || this == LAPSED || this == LOSING;
        }
    }

    /// When a paper comes in (chặng của hồ sơ).
    public enum Phase {
        ADMISSION,
        AFTER_CEREMONY,
        RECOGNITION;

        public static Phase of(DossierPaper paper) {
            return switch (paper) {
                case MEMBER_FILE, NEW_MEMBER_CERTIFICATE -> AFTER_CEREMONY;
                case SELF_REVIEW,
                        HELPER_REVIEW,
                        PROBATION_OPINIONS,
                        RECOGNITION_RESOLUTION,
                        RECOGNITION_BASE_RESOLUTION,
                        RECOGNITION_DECISION -> RECOGNITION;
                default -> ADMISSION;
            };
        }
    }

    /// Who holds a paper, and since when.
    public record Held(PaperHolder holder, LocalDate since) {}

    public PaperLine {
        milestones = List.copyOf(milestones);
        said = List.copyOf(said);
    }

    public Phase phase() {
        return Phase.of(paper);
    }

    /// Who makes the paper, or brings it.
    public PaperHolder maker() {
        return switch (paper) {
            case CERTIFICATE, APPLICATION, CV, MEMBER_FILE, NEW_MEMBER_CERTIFICATE, SELF_REVIEW ->
                PaperHolder.CANDIDATE;
            case VERIFICATION, SECTION_REPORT, BASE_RESOLUTION, RECOGNITION_BASE_RESOLUTION ->
                PaperHolder.BASE_COMMITTEE;
            case DECISION, RECOGNITION_DECISION -> PaperHolder.DECIDING_BODY;
            default -> PaperHolder.CELL;
        };
    }

    /// The act by which the paper comes into the dossier.
    public ActKind act() {
        return PaperFold.act(paper);
    }
}
