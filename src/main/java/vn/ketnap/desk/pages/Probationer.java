package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;

/// One probationary member (đảng viên dự bị) on the page of the twelve months.
///
/// @param ends the day the twelve months end (ADM-PROB-LEN); also the official date, however late the decision
/// @param classOn the day of the certificate of the class for new members
/// @param missing the papers of recognition that are not there yet
/// @param voted whether the cell has voted on recognition and carried it
public record Probationer(
        CaseRow row,
        LocalDate ceremony,
        LocalDate ends,
        Optional<LocalDate> classOn,
        List<ActKind> missing,
        boolean voted) {

    private static final List<ActKind> PAPERS = List.of(
            ActKind.NEW_MEMBER_CLASS_CERTIFIED,
            ActKind.SELF_REVIEW_WRITTEN,
            ActKind.HELPER_REVIEW_WRITTEN,
            ActKind.PROBATION_OPINIONS_SUMMARISED);

    public Probationer {
        missing = List.copyOf(missing);
    }

    /// @param ending when a probation that began on a day ends, by the regulation of that day
    static Optional<Probationer> of(CaseRow row, CaseFile file, UnaryOperator<LocalDate> ending) {
        var progress = file.progress();
        return progress.ceremonyOn().map(ceremony -> {
            var since = file.standing().stream()
                    .filter(act -> !act.on().isBefore(ceremony))
                    .toList();
            var missing = new ArrayList<>(PAPERS);
            since.forEach(act -> missing.remove(act.kind()));
            return new Probationer(
                    row,
                    ceremony,
                    ending.apply(ceremony),
                    since.stream()
                            .filter(act -> act.kind() == ActKind.NEW_MEMBER_CLASS_CERTIFIED)
                            .map(StandingAct::on)
                            .findFirst(),
                    missing,
                    progress.stage() == Stage.RECOMMENDED);
        });
    }

    /// How much of the twelve months has passed by a day, in percent.
    public long passed(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(ceremony, ends);
        return Math.clamp(100 * ChronoUnit.DAYS.between(ceremony, day) / Math.max(1, whole), 0, 100);
    }

    /// Whether the twelve months have ended and the cell has not voted yet.
    public boolean waitsForTheCell(LocalDate day) {
        return !voted && !day.isBefore(ends);
    }
}
