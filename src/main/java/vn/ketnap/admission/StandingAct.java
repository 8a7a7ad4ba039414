package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An act that counts: neither retracted nor replaced by a correction.
///
/// @param act what counts now; for a corrected act, what the correction says
/// @param recorded the act as first recorded
/// @param corrected true when a later act put it right
/// @param carried false for a vote that did not reach the share of its day
public record StandingAct(Act act, RecordedAct recorded, boolean corrected, boolean carried) {

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
    static List<StandingAct> of(List<RecordedAct> acts, Votes votes) {
        var standing = new ArrayList<StandingAct>();
        for (var recorded : acts) {
            switch (recorded.act()) {
                case Act.Corrected correction ->
                    standing.replaceAll(one -> one.step() == correction.step()
                            ? new StandingAct(
                                    correction.instead(), one.recorded(), true, votes.carried(correction.instead()))
                            : one);
                case Act.Retracted retraction -> standing.removeIf(one -> one.step() == retraction.step());
                default ->
                    standing.add(new StandingAct(recorded.act(), recorded, false, votes.carried(recorded.act())));
            }
        }
        if (!isInOrder(standing)) {
            standing.sort(StandingAct::byDay);
        }
        return List.copyOf(standing);
    }

    private static boolean isInOrder(List<StandingAct> acts) {
        for (var i = 1; i < acts.size(); i++) {
            if (byDay(acts.get(i - 1), acts.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int byDay(StandingAct one, StandingAct other) {
        var days = one.on().compareTo(other.on());
        return days == 0 ? Integer.compare(one.step(), other.step()) : days;
    }
}
