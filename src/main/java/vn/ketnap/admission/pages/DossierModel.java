package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.DossierList;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.DossierWay;
import vn.ketnap.admission.PaperFault;
import vn.ketnap.admission.PaperHolder;
import vn.ketnap.admission.PaperLine;
import vn.ketnap.admission.PaperVerdict;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.web.Say;
import vn.ketnap.web.Tone;

/// What the page of a dossier shows.
///
/// @param forms the form codes of each paper
/// @param acts the acts this reader may record in the case
public record DossierModel(
        String name,
        String cell,
        CaseFile file,
        DossierList list,
        Map<DossierPaper, String> forms,
        Set<ActKind> acts,
        LocalDate today) {

    public DossierModel {
        forms = Map.copyOf(forms);
        acts = Set.copyOf(acts);
    }

    public DossierWay way() {
        return list.way();
    }

    public Stage stage() {
        return file.progress().stage();
    }

    public String back() {
        return "/people/" + file.person();
    }

    public String path(String word) {
        return "/cases/" + file.id() + "/" + word;
    }

    public boolean may(ActKind kind) {
        return acts.contains(kind);
    }

    /// Where one records what a paper lacks; the letters have a page of their own.
    public Optional<String> action(PaperLine line) {
        if (isToMend(line) && may(ActKind.PAPER_MENDED)) {
            return Optional.of(path(ActKind.PAPER_MENDED.word()) + "?paper=" + word(line.paper()));
        }
        if (!line.state().isOpen() && line.state() != PaperLine.State.WAITING) {
            return Optional.empty();
        }
        return line.paper() == DossierPaper.VERIFICATION
                ? Optional.of(path("letters")).filter(_ -> may(ActKind.VERIFICATION_SENT))
                : Optional.of(line.act()).filter(this::may).map(kind -> path(kind.word()));
    }

    /// What the link beside a paper says.
    public String actionWords(PaperLine line) {
        if (isToMend(line) && may(ActKind.PAPER_MENDED)) {
            return Say.t("admission.act.paper-mended");
        }
        return line.paper() == DossierPaper.VERIFICATION
                ? Say.t("admission.letters.title")
                : Say.t("admission.act." + line.act().word());
    }

    private static boolean isToMend(PaperLine line) {
        return line.appraised()
                .filter(found -> found.verdict() != PaperVerdict.MET)
                .isPresent();
    }

    /// Whether it was decided not to admit, and nobody was told yet.
    public boolean refused() {
        var kinds = file.standing().stream()
                .map(StandingAct::kind)
                .filter(kind -> kind == ActKind.DECIDED || kind == ActKind.REFUSAL_NOTIFIED)
                .toList();
        return stage() == Stage.RESTING && !kinds.isEmpty() && kinds.getLast() == ActKind.DECIDED;
    }

    /// What an appraisal found wrong, by the catalogue.
    public static Optional<PaperFault> fault(Act.Appraised found) {
        return PaperFault.named(found.fault());
    }

    /// The days in each one's hands, in the order of the levels.
    public List<Map.Entry<PaperHolder, Long>> days() {
        return List.copyOf(way().days(today).entrySet());
    }

    public static Tone tone(PaperLine.State state) {
        return switch (state) {
            case MISSING, WRONG, LAPSED -> Tone.LATE;
            case LOSING -> Tone.DUE;
            case PRESENT -> Tone.DONE;
            case WAITING, NOT_YET -> Tone.WAIT;
        };
    }

    public static String icon(PaperLine.State state) {
        return switch (state) {
            case MISSING -> "minus";
            case WRONG -> "fx";
            case LAPSED -> "late";
            case LOSING -> "clock";
            case PRESENT -> "fok";
            case WAITING -> "wait";
            case NOT_YET -> "ghost";
        };
    }

    /// An enumerated word as the messages have it.
    public static String word(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
