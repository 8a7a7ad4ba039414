package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads off the acts, in their order, which papers are there, what was found of them and who has them.
final class PaperFold {

    private static final Set<ActKind> ON_THE_CV =
            EnumSet.of(ActKind.CV_SEALED, ActKind.CV_REMARKED, ActKind.CV_CERTIFIED);

    /// What begins anew when somebody is listed again; the certificate keeps its own validity.
    private static final Set<DossierPaper> ANEW = EnumSet.complementOf(EnumSet.of(DossierPaper.CERTIFICATE));

    /// What begins anew with an application.
    private static final Set<DossierPaper> WITH_THE_APPLICATION =
            EnumSet.of(DossierPaper.CV, DossierPaper.OPINIONS, DossierPaper.APPLICATION);

    private final Map<DossierPaper, LocalDate> days = new EnumMap<>(DossierPaper.class);
    private final Map<DossierPaper, Act.Appraised> appraisals = new EnumMap<>(DossierPaper.class);
    private final Map<DossierPaper, PaperLine.Held> holders = new EnumMap<>(DossierPaper.class);
    private final List<StandingAct> milestones = new ArrayList<>();
    private final Map<String, LocalDate> lettersOut = new TreeMap<>();

    PaperFold(List<StandingAct> acts) {
        acts.forEach(this::note);
    }

    /// The day of the paper, as the acts say; an appraisal that found it met says that it is there, not since when.
    Optional<LocalDate> day(DossierPaper paper) {
        return Optional.ofNullable(days.get(paper));
    }

    /// What the latest appraisal found, when no later paper answers it.
    Optional<Act.Appraised> appraisal(DossierPaper paper) {
        return Optional.ofNullable(appraisals.get(paper));
    }

    Optional<PaperLine.Held> held(DossierPaper paper) {
        return Optional.ofNullable(holders.get(paper));
    }

    List<StandingAct> milestones(DossierPaper paper) {
        return paper == DossierPaper.CV ? List.copyOf(milestones) : List.of();
    }

    /// The day the letter was sent that has waited longest.
    Optional<LocalDate> waitingSince() {
        return lettersOut.values().stream().min(LocalDate::compareTo);
    }

    private void note(StandingAct one) {
        switch (one.act()) {
            case Act.Listed _ -> forget(ANEW);
            case Act.Applied applied -> {
                forget(WITH_THE_APPLICATION);
                comes(DossierPaper.APPLICATION, applied.on());
                comes(DossierPaper.CV, applied.on());
            }
            case Act.VerificationSent sent -> lettersOut.put(sent.subject(), sent.on());
            case Act.VerificationReturned back -> answered(back.subject(), back.on());
            case Act.VerificationWaived waived -> answered(waived.subject(), waived.on());
            case Act.Appraised appraised -> appraisals.put(appraised.paper(), appraised);
            case Act.DecisionAnnulled annulled -> without(annulled);
            case Act.PaperHeld held -> hold(held.paper(), held.holder(), held.on());
            case Act.DossierSent sent -> hold(DossierPaper.DOSSIER, PaperHolder.DECIDING_BODY, sent.on());
            case Act.DossierReceived received -> received(received.on());
            case Act.DossierReturned back -> hold(DossierPaper.DOSSIER, returnedTo(), back.on());
            case Act.DossierForwarded gone -> hold(DossierPaper.DOSSIER, PaperHolder.ELSEWHERE, gone.on());
            default -> paper(one);
        }
    }

    private void paper(StandingAct one) {
        if (ON_THE_CV.contains(one.kind())) {
            milestones.add(one);
        }
        made(one).ifPresent(paper -> comes(paper, one.on()));
    }

    private void comes(DossierPaper paper, LocalDate on) {
        days.put(paper, on);
        appraisals.remove(paper);
    }

    private void answered(String subject, LocalDate on) {
        lettersOut.remove(subject);
        comes(DossierPaper.VERIFICATION, on);
    }

    private void received(LocalDate on) {
        if (held(DossierPaper.DOSSIER)
                .filter(one -> one.holder() == PaperHolder.DECIDING_BODY)
                .isEmpty()) {
            hold(DossierPaper.DOSSIER, PaperHolder.DECIDING_BODY, on);
        }
    }

    /// The dossier takes along every paper that is there.
    private void hold(DossierPaper paper, PaperHolder holder, LocalDate on) {
        holders.put(paper, new PaperLine.Held(holder, on));
        if (paper == DossierPaper.DOSSIER) {
            days.keySet().forEach(one -> holders.put(one, new PaperLine.Held(holder, on)));
        }
    }

    private PaperHolder returnedTo() {
        return days.containsKey(DossierPaper.BASE_RESOLUTION) ? PaperHolder.BASE_COMMITTEE : PaperHolder.CELL;
    }

    private void without(Act.DecisionAnnulled annulled) {
        var gone = EnumSet.of(
                annulled.decision() == AnnulledDecision.ADMISSION
                        ? DossierPaper.DECISION
                        : DossierPaper.RECOGNITION_DECISION);
        for (var paper : DossierPaper.values()) {
            if (paper != DossierPaper.DOSSIER
                    && annulled.again().contains(act(paper).word())) {
                gone.add(paper);
            }
        }
        forget(gone);
    }

    private void forget(Set<DossierPaper> papers) {
        papers.forEach(paper -> {
            days.remove(paper);
            appraisals.remove(paper);
            holders.remove(paper);
        });
        if (papers.contains(DossierPaper.CV)) {
            milestones.clear();
        }
    }

    /// The paper an act makes; a vote that is not carried makes none.
    private static Optional<DossierPaper> made(StandingAct one) {
        return switch (one.act()) {
            case Act.ClassCertified _ -> Optional.of(DossierPaper.CERTIFICATE);
            case Act.IntroductionWritten _ -> Optional.of(DossierPaper.INTRODUCTION);
            case Act.UnionResolution _ -> Optional.of(DossierPaper.UNION_RESOLUTION);
            case Act.OpinionsSummarised _ -> Optional.of(DossierPaper.OPINIONS);
            case Act.CellVoted _ when one.carried() -> Optional.of(DossierPaper.CELL_RESOLUTION);
            case Act.SectionAppraised _ -> Optional.of(DossierPaper.SECTION_REPORT);
            case Act.BaseVoted _ when one.carried() -> Optional.of(DossierPaper.BASE_RESOLUTION);
            case Act.Decided decided
            when decided.outcome() == DecisionOutcome.ADMITTED -> Optional.of(DossierPaper.DECISION);
            case Act.MemberFileDeclared _ -> Optional.of(DossierPaper.MEMBER_FILE);
            case Act.NewMemberClassCertified _ -> Optional.of(DossierPaper.NEW_MEMBER_CERTIFICATE);
            case Act.SelfReviewWritten _ -> Optional.of(DossierPaper.SELF_REVIEW);
            case Act.HelperReviewWritten _ -> Optional.of(DossierPaper.HELPER_REVIEW);
            case Act.ProbationOpinionsSummarised _ -> Optional.of(DossierPaper.PROBATION_OPINIONS);
            case Act.RecognitionVoted _ when one.carried() -> Optional.of(DossierPaper.RECOGNITION_RESOLUTION);
            case Act.RecognitionBaseVoted _ -> Optional.of(DossierPaper.RECOGNITION_BASE_RESOLUTION);
            case Act.Recognised _ -> Optional.of(DossierPaper.RECOGNITION_DECISION);
            default -> Optional.empty();
        };
    }

    /// The act by which a paper comes into the dossier.
    static ActKind act(DossierPaper paper) {
        return switch (paper) {
            case DOSSIER -> ActKind.DOSSIER_SENT;
            case CERTIFICATE -> ActKind.CLASS_CERTIFIED;
            case APPLICATION, CV -> ActKind.APPLIED;
            case VERIFICATION -> ActKind.VERIFICATION_RETURNED;
            case INTRODUCTION -> ActKind.INTRODUCTION_WRITTEN;
            case UNION_RESOLUTION -> ActKind.UNION_RESOLUTION;
            case OPINIONS -> ActKind.OPINIONS_SUMMARISED;
            case CELL_RESOLUTION -> ActKind.CELL_VOTED;
            case SECTION_REPORT -> ActKind.SECTION_APPRAISED;
            case BASE_RESOLUTION -> ActKind.BASE_VOTED;
            case DECISION -> ActKind.DECIDED;
            case MEMBER_FILE -> ActKind.MEMBER_FILE_DECLARED;
            case NEW_MEMBER_CERTIFICATE -> ActKind.NEW_MEMBER_CLASS_CERTIFIED;
            case SELF_REVIEW -> ActKind.SELF_REVIEW_WRITTEN;
            case HELPER_REVIEW -> ActKind.HELPER_REVIEW_WRITTEN;
            case PROBATION_OPINIONS -> ActKind.PROBATION_OPINIONS_SUMMARISED;
            case RECOGNITION_RESOLUTION -> ActKind.RECOGNITION_VOTED;
            case RECOGNITION_BASE_RESOLUTION -> ActKind.RECOGNITION_BASE_VOTED;
            case RECOGNITION_DECISION -> ActKind.RECOGNISED;
        };
    }
}
