package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An act that counts: neither retracted nor replaced by a correction.
///
/// @param act what counts now; for a corrected act, what the correction says
/// @param recorded the act as first recorded
/// @param corrected true when a later act put it right
public record StandingAct(Act act, RecordedAct recorded, boolean corrected) {

    private static final Comparator<StandingAct> BY_DAY =
            Comparator.comparing(StandingAct::on).thenComparingInt(StandingAct::step);

    public int step() {
        return recorded.step();
    }

    public LocalDate on() {
        return act.on();
    }

    public ActKind kind() {
        return ActKind.of(act);
    }

    /// The acts that count, in order of day; acts about acts are worked in and left out.
    static List<StandingAct> of(List<RecordedAct> acts) {
        var standing = new ArrayList<StandingAct>();
        for (var recorded : acts) {
            switch (recorded.act()) {
                case Act.Corrected correction ->
                    standing.replaceAll(one -> one.step() == correction.step()
                            ? new StandingAct(correction.instead(), one.recorded(), true)
                            : one);
                case Act.Retracted retraction -> standing.removeIf(one -> one.step() == retraction.step());
                default -> standing.add(new StandingAct(recorded.act(), recorded, false));
            }
        }
        standing.sort(BY_DAY);
        return List.copyOf(standing);
    }
}
