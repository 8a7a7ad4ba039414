package vn.ketnap.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What may be wrong with a paper (danh mục lỗi hồ sơ): the words an appraiser chooses from. Each bears the number of
/// the error in the catalogue of the trade (E-01 to E-40); what it says stands in the messages.
public enum PaperFault {
    CERTIFICATE_OLD("E-01", Papers.CERTIFICATE),
    AGE("E-02", Papers.OF_THE_CANDIDATE),
    NOT_DECLARED("E-03", Papers.CV),
    NOT_CONCLUDED("E-04", Papers.CV_AND_VOTE),
    AUTHORITY("E-05", Papers.OF_A_COMMITTEE),
    ORDER("E-06", Papers.ANY),
    VOTE_BASE("E-07", Papers.VOTES),
    COUNTS("E-08", Papers.VOTES),
    INTRODUCERS("E-09", Papers.INTRODUCTIONS),
    LIST_DAY("E-10", Papers.OF_THE_CANDIDATE),
    BIRTH_RECORD("E-11", Papers.OF_THE_CANDIDATE),
    PLACE_NAMES("E-12", Papers.OF_THE_CANDIDATE),
    RESIDENCE("E-13", Papers.CV),
    HISTORY("E-14", Papers.CV),
    RELATIVES("E-15", Papers.CV),
    FAMILY("E-16", Papers.CV),
    BLANKS("E-17", Papers.CV),
    HANDWRITING("E-18", Papers.BY_HAND),
    SEAL("E-19", Papers.CV),
    VERIFIER("E-20", Papers.VERIFICATION),
    SUBJECTS("E-21", Papers.VERIFICATION),
    SUMMARY("E-22", Papers.SUMMARIES),
    CONCLUSIONS("E-23", Papers.VOTES),
    BOILERPLATE("E-24", Papers.REMARKS),
    TOO_OLD("E-25", Papers.AGEING),
    LATE("E-26", Papers.VOTES),
    NUMBER("E-27", Papers.NUMBERED),
    SPECIAL_CASE("E-28", Papers.WHOLE),
    CEREMONY("E-29", Papers.DECISIONS),
    DAYS_MIXED("E-30", Papers.DECISIONS),
    TOO_EARLY("E-31", Papers.PROBATION),
    NOT_EXPLAINED("E-32", Papers.RECOGNITION),
    FORMER_HELPER("E-33", Papers.PROBATION),
    MEMBER_FILE("E-34", Papers.MEMBER_FILE),
    INDEX("E-35", Papers.WHOLE),
    CARD_LIST("E-36", Papers.MEMBER_FILE),
    LAYOUT("E-37", Papers.NUMBERED),
    FORM_CODE("E-38", Papers.ANY),
    ALTERED("E-39", Papers.ANY),
    MOVES("E-40", Papers.WHOLE);

    private final String error;
    private final Papers papers;

    PaperFault(String error, Papers papers) {
        this.error = error;
        this.papers = papers;
    }

    /// The word kept with an appraisal.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its number in the catalogue.
    public String error() {
        return error;
    }

    /// What may be wrong with this kind of paper, in the order of the catalogue.
    public static List<PaperFault> of(DossierPaper paper) {
        return Arrays.stream(values())
                .filter(fault -> fault.papers.all().contains(paper))
                .toList();
    }

    public static Optional<PaperFault> named(String word) {
        return Arrays.stream(values())
                .filter(fault -> fault.word().equals(word))
                .findFirst();
    }

    /// Kinds of papers that can have the same faults.
    private enum Papers {
        ANY,
        WHOLE,
        CERTIFICATE,
        CV,
        VERIFICATION,
        MEMBER_FILE,
        OF_THE_CANDIDATE,
        BY_HAND,
        INTRODUCTIONS,
        SUMMARIES,
        AGEING,
        REMARKS,
        VOTES,
        CV_AND_VOTE,
        DECISIONS,
        OF_A_COMMITTEE,
        RECOGNITION,
        PROBATION,
        NUMBERED;

        private Set<DossierPaper> all() {
            return switch (this) {
                case ANY -> EnumSet.allOf(DossierPaper.class);
                case WHOLE -> EnumSet.of(DossierPaper.DOSSIER);
                case CERTIFICATE -> EnumSet.of(DossierPaper.CERTIFICATE);
                case CV -> EnumSet.of(DossierPaper.CV);
                case VERIFICATION -> EnumSet.of(DossierPaper.VERIFICATION);
                case MEMBER_FILE -> EnumSet.of(DossierPaper.MEMBER_FILE);
                case OF_THE_CANDIDATE -> EnumSet.of(DossierPaper.APPLICATION, DossierPaper.CV);
                case BY_HAND -> EnumSet.of(DossierPaper.APPLICATION, DossierPaper.CV, DossierPaper.SELF_REVIEW);
                case INTRODUCTIONS -> EnumSet.of(DossierPaper.INTRODUCTION, DossierPaper.UNION_RESOLUTION);
                case SUMMARIES -> EnumSet.of(DossierPaper.OPINIONS, DossierPaper.PROBATION_OPINIONS);
                case AGEING ->
                    EnumSet.of(
                            DossierPaper.CV,
                            DossierPaper.INTRODUCTION,
                            DossierPaper.UNION_RESOLUTION,
                            DossierPaper.OPINIONS);
                case REMARKS ->
                    EnumSet.of(
                            DossierPaper.INTRODUCTION,
                            DossierPaper.OPINIONS,
                            DossierPaper.CELL_RESOLUTION,
                            DossierPaper.SELF_REVIEW,
                            DossierPaper.HELPER_REVIEW,
                            DossierPaper.PROBATION_OPINIONS);
                case VOTES ->
                    EnumSet.of(
                            DossierPaper.CELL_RESOLUTION,
                            DossierPaper.SECTION_REPORT,
                            DossierPaper.BASE_RESOLUTION,
                            DossierPaper.RECOGNITION_RESOLUTION,
                            DossierPaper.RECOGNITION_BASE_RESOLUTION);
                case CV_AND_VOTE -> EnumSet.of(DossierPaper.CV, DossierPaper.CELL_RESOLUTION);
                case DECISIONS ->
                    EnumSet.of(DossierPaper.DECISION, DossierPaper.MEMBER_FILE, DossierPaper.RECOGNITION_DECISION);
                case OF_A_COMMITTEE ->
                    EnumSet.of(
                            DossierPaper.CV,
                            DossierPaper.BASE_RESOLUTION,
                            DossierPaper.DECISION,
                            DossierPaper.RECOGNITION_BASE_RESOLUTION,
                            DossierPaper.RECOGNITION_DECISION);
                case RECOGNITION ->
                    EnumSet.of(
                            DossierPaper.RECOGNITION_RESOLUTION,
                            DossierPaper.RECOGNITION_BASE_RESOLUTION,
                            DossierPaper.RECOGNITION_DECISION);
                case PROBATION ->
                    EnumSet.of(
                            DossierPaper.NEW_MEMBER_CERTIFICATE,
                            DossierPaper.SELF_REVIEW,
                            DossierPaper.HELPER_REVIEW,
                            DossierPaper.PROBATION_OPINIONS);
                case NUMBERED ->
                    EnumSet.of(
                            DossierPaper.UNION_RESOLUTION,
                            DossierPaper.CELL_RESOLUTION,
                            DossierPaper.BASE_RESOLUTION,
                            DossierPaper.DECISION,
                            DossierPaper.RECOGNITION_RESOLUTION,
                            DossierPaper.RECOGNITION_BASE_RESOLUTION,
                            DossierPaper.RECOGNITION_DECISION);
            };
        }
    }
}
