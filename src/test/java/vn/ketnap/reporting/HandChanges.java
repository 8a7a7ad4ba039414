package vn.ketnap.reporting;

import static vn.ketnap.reporting.HandTables.row;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.people.Leaving;
import vn.ketnap.reporting.HandFacts.Done;

/// The table of how the number of members changed, filled in by hand.
final class HandChanges {

    private HandChanges() {}

    static Map<String, List<String>> of(ByHand hand) {
        var before = hand.members(hand.period().from().minusDays(1));
        var after = hand.members(hand.cut());
        var diedHere = left(hand, "died");
        var struckOffHere = left(hand, "struck-off");
        var died = diedHere + hand.ended(Leaving.DIED);
        var struckOff = struckOffHere + hand.ended(Leaving.STRUCK_OFF);
        var admitted = hand.count("admitted");
        var cameIn = moved(hand, false);
        var wentOut = moved(hand, true) + hand.ended(Leaving.MOVED);
        var expelled = hand.ended(Leaving.EXPELLED);
        var resigned = hand.ended(Leaving.RESIGNED);
        var rows = new LinkedHashMap<String, List<String>>();
        rows.put("forward", row(before));
        rows.put("more", row(admitted + cameIn));
        rows.put("admitted", row(admitted));
        rows.put("moved-in", row(cameIn));
        rows.put("restored", row(0));
        rows.put("less", row(died + expelled + struckOff + resigned + wentOut));
        rows.put("died", row(died));
        rows.put("died-of-cases", row(diedHere));
        rows.put("expelled", row(expelled));
        rows.put("struck-off", row(struckOff));
        rows.put("struck-off-probationary", row(struckOffHere));
        rows.put("struck-off-of-cases", row(struckOffHere));
        rows.put("resigned", row(resigned));
        rows.put("moved-out", row(wentOut));
        rows.put("other", row(after - before - admitted - cameIn + died + expelled + struckOff + resigned + wentOut));
        rows.put("end", row(after));
        return rows;
    }

    /// Days of the period on which a member stood in a cell of another part, or outside, than the day before, because
    /// of a move.
    private static long moved(ByHand hand, boolean out) {
        return hand.ward().lives().stream()
                .mapToLong(life -> HandFacts.done(life).stream()
                        .filter(one -> hand.period().holds(one.on()))
                        .filter(one -> one.act() instanceof Act.MovedIn || one.act() instanceof Act.MovedOut)
                        .map(Done::on)
                        .distinct()
                        .filter(day -> {
                            var then = HandFacts.memberIn(life, day.minusDays(1));
                            var now = HandFacts.memberIn(life, day);
                            var was = then.filter(hand.cells()::contains).isPresent();
                            var is = now.filter(hand.cells()::contains).isPresent();
                            return was == out && is != out && wasMember(life, day) && !HandFacts.isOver(life, day);
                        })
                        .count())
                .sum();
    }

    private static boolean wasMember(RandomWard.Life life, LocalDate day) {
        return life.file().progress().ceremonyOn().filter(day::isAfter).isPresent();
    }

    /// Whose membership ended so, of those whom a ceremony that stands had made members by then.
    private static int left(ByHand hand, String kind) {
        return hand.acts(one -> one.kind().equals(kind)
                        && one.life()
                                .file()
                                .progress()
                                .ceremonyOn()
                                .filter(day -> !day.isAfter(one.on()))
                                .isPresent())
                .size();
    }
}
