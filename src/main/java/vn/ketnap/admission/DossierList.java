package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The papers of a dossier on a day (danh mục giấy tờ trong hồ sơ), by the list of the regulation for that day and that
/// organisation: what is there, missing, wrong or losing validity. Pure: read off the acts and what is owed.
public record DossierList(List<PaperLine> lines, DossierWay way) {

    /// A certificate is told of so long before it ends, a dossier so long before its twelve months are over.
    static final int MONTHS_OF_A_CERTIFICATE = 6;

    static final int MONTHS_OF_A_DOSSIER = 2;

    /// What grows old with the dossier (ADM-DOC-12M).
    private static final Set<DossierPaper> AGEING =
            EnumSet.of(DossierPaper.INTRODUCTION, DossierPaper.UNION_RESOLUTION, DossierPaper.OPINIONS);

    /// Papers of the bodies: their turn comes after everything before them.
    private static final Set<DossierPaper> IN_TURN = EnumSet.of(
            DossierPaper.CELL_RESOLUTION,
            DossierPaper.SECTION_REPORT,
            DossierPaper.BASE_RESOLUTION,
            DossierPaper.DECISION,
            DossierPaper.RECOGNITION_RESOLUTION,
            DossierPaper.RECOGNITION_BASE_RESOLUTION,
            DossierPaper.RECOGNITION_DECISION);

    /// The rules that speak of a paper, by how they begin.
    private static final Map<String, DossierPaper> RULES = Map.of(
            "ADM-CLASS-", DossierPaper.CERTIFICATE,
            "ADM-CV-", DossierPaper.CV,
            "ADM-VER-", DossierPaper.VERIFICATION,
            "ADM-OPN-", DossierPaper.OPINIONS,
            "ADM-DOC-12M", DossierPaper.OPINIONS,
            "ADM-INTRO-2", DossierPaper.INTRODUCTION,
            "ADM-INTRO-DOAN", DossierPaper.UNION_RESOLUTION,
            "ADM-INTRO-UNION", DossierPaper.UNION_RESOLUTION);

    /// What is known of the case beside its acts.
    ///
    /// @param section whether a section committee appraises before the base committee
    /// @param base whether a base committee votes before the deciding body
    /// @param said what the regulation says of the cell's vote, were it held that day; nothing after the vote
    record Setting(boolean section, boolean base, List<StoredFinding> said) {}

    public DossierList {
        lines = List.copyOf(lines);
    }

    static DossierList of(CaseFile file, List<Due> owed, Setting setting, LocalDate day) {
        var acts = file.standing();
        return new DossierList(
                new Reading(file.progress(), new PaperFold(acts), owed, setting, day).lines(), DossierWay.of(acts));
    }

    /// The papers of a phase, in the order of the procedure.
    public List<PaperLine> of(PaperLine.Phase phase) {
        return lines.stream().filter(line -> line.phase() == phase).toList();
    }

    /// What somebody has to do something about.
    public List<PaperLine> open() {
        return lines.stream().filter(line -> line.state().isOpen()).toList();
    }

    /// The phases that have begun.
    public List<PaperLine.Phase> phases() {
        return Arrays.stream(PaperLine.Phase.values())
                .filter(phase -> !of(phase).isEmpty())
                .toList();
    }

    /// Reads the list off what the acts say.
    private record Reading(Progress progress, PaperFold papers, List<Due> owed, Setting setting, LocalDate day) {

        private List<PaperLine> lines() {
            return Arrays.stream(DossierPaper.values())
                    .filter(this::belongs)
                    .map(this::line)
                    .toList();
        }

        /// By the list of the day: a paper that is there is always shown.
        private boolean belongs(DossierPaper paper) {
            if (papers.day(paper).isPresent() || papers.appraisal(paper).isPresent()) {
                return paper != DossierPaper.DOSSIER;
            }
            return switch (paper) {
                case DOSSIER -> false;
                case SECTION_REPORT -> setting.section();
                case BASE_RESOLUTION -> setting.base();
                case UNION_RESOLUTION -> !said(paper).isEmpty();
                case RECOGNITION_BASE_RESOLUTION -> setting.base() && isAdmitted();
                default -> PaperLine.Phase.of(paper) == PaperLine.Phase.ADMISSION || isAdmitted();
            };
        }

        private boolean isAdmitted() {
            return progress.ceremonyOn().isPresent();
        }

        private PaperLine line(DossierPaper paper) {
            var waiting = paper == DossierPaper.VERIFICATION ? papers.waitingSince() : Optional.<LocalDate>empty();
            return new PaperLine(
                    paper,
                    state(paper),
                    waiting.or(() -> papers.day(paper)),
                    until(paper),
                    papers.held(paper),
                    papers.appraisal(paper),
                    papers.milestones(paper),
                    said(paper));
        }

        private PaperLine.State state(DossierPaper paper) {
            var found = papers.appraisal(paper).map(Act.Appraised::verdict);
            if (found.isPresent() && found.get() != PaperVerdict.MET) {
                return found.get() == PaperVerdict.MEND ? PaperLine.State.WRONG : PaperLine.State.MISSING;
            }
            if (paper == DossierPaper.VERIFICATION && papers.waitingSince().isPresent()) {
                return PaperLine.State.WAITING;
            }
            if (papers.day(paper).isEmpty() && found.isEmpty()) {
                return isTurn(paper) ? PaperLine.State.MISSING : PaperLine.State.NOT_YET;
            }
            return validity(paper);
        }

        private PaperLine.State validity(DossierPaper paper) {
            var end = until(paper);
            var lapsed = end.filter(day::isAfter).isPresent();
            var losing = end.filter(last -> day.plusMonths(warning(paper)).isAfter(last) && !day.isAfter(last))
                    .isPresent();
            return lapsed ? PaperLine.State.LAPSED : losing ? PaperLine.State.LOSING : PaperLine.State.PRESENT;
        }

        private static int warning(DossierPaper paper) {
            return paper == DossierPaper.CERTIFICATE ? MONTHS_OF_A_CERTIFICATE : MONTHS_OF_A_DOSSIER;
        }

        /// The end of a paper's validity, while the cell has not yet considered the case: what was made again after the
        /// twelve months is good.
        private Optional<LocalDate> until(DossierPaper paper) {
            if (paper == DossierPaper.CERTIFICATE) {
                return due("certificate-expiry").filter(_ -> papers.day(paper).isPresent());
            }
            return AGEING.contains(paper)
                    ? due("dossier-expiry")
                            .filter(end -> papers.day(paper)
                                    .filter(on -> !on.isAfter(end))
                                    .isPresent())
                    : Optional.empty();
        }

        private Optional<LocalDate> due(String deadline) {
            return owed.stream()
                    .filter(one -> one.deadline().equals(deadline))
                    .map(Due::due)
                    .findFirst();
        }

        /// Whether the time for a paper has come: the certificate from the start, the others with leave to open
        /// the dossier, those of a body once a later one is there, of recognition when twelve months are over.
        private boolean isTurn(DossierPaper paper) {
            if (IN_TURN.contains(paper)) {
                return IN_TURN.stream()
                        .filter(later ->
                                later.compareTo(paper) > 0 && PaperLine.Phase.of(later) == PaperLine.Phase.of(paper))
                        .anyMatch(later -> papers.day(later).isPresent());
            }
            return switch (PaperLine.Phase.of(paper)) {
                case ADMISSION ->
                    paper == DossierPaper.CERTIFICATE || progress.stage().compareTo(Stage.PREPARING) >= 0;
                case AFTER_CEREMONY -> true;
                case RECOGNITION ->
                    due("probation-end").filter(end -> end.isAfter(day)).isEmpty();
            };
        }

        private List<StoredFinding> said(DossierPaper paper) {
            return setting.said().stream()
                    .filter(one -> RULES.entrySet().stream()
                            .anyMatch(rule ->
                                    rule.getValue() == paper && one.rule().startsWith(rule.getKey())))
                    .toList();
        }
    }
}
