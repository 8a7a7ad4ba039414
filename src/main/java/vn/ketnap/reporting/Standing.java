package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a case had come, from the day of the item on.
///
/// @param stage the word of the stage: `listed`, `probationary`
/// @param until the first day on which it was otherwise; empty while it lasts
/// @param endsOn when the certificate or the probation runs out
record Standing(Item item, String stage, Optional<LocalDate> until, Optional<LocalDate> endsOn) {

    /// In the list, until the ceremony (nguồn).
    static final List<String> SOURCES = List.of(
            "listed",
            "in-class",
            "certified",
            "preparing",
            "applied",
            "verified",
            "voted",
            "proposed",
            "submitted",
            "decided");

    /// The certificate is needed: it was given, and the cell has not yet considered the admission.
    static final List<String> CERTIFIED = List.of("certified", "preparing", "applied", "verified");

    static final List<String> PROBATION = List.of("probationary", "recommended");

    /// Every stage at which somebody is on the way to a card, in order.
    static final List<String> ON_THE_WAY = Stream.of(List.of("introduced"), SOURCES, PROBATION)
            .flatMap(List::stream)
            .toList();

    /// Parts that follow each other in one case, cell and stage made one.
    ///
    /// @param parts by case, in order of day
    static List<Standing> joined(List<Standing> parts) {
        var joined = new ArrayList<Standing>();
        for (var part : parts) {
            if (!joined.isEmpty() && joined.getLast().goesOnAs(part)) {
                var first = joined.removeLast();
                joined.add(new Standing(first.item(), first.stage(), part.until(), part.endsOn()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean goesOnAs(Standing next) {
        return item.caseId().equals(next.item().caseId())
                && item.cell().equals(next.item().cell())
                && stage.equals(next.stage())
                && until.filter(next.item().day()::equals).isPresent();
    }

    boolean isAt(List<String> stages) {
        return stages.contains(stage);
    }

    /// Whether what the stage rests on had run out on a day.
    boolean hasRunOut(LocalDate day) {
        return endsOn.filter(end -> end.isBefore(day)).isPresent();
    }
}
