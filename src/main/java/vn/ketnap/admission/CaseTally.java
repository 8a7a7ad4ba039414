package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What one case counts as in figures: the stage it stands at now, and what it adds to each day.
final class CaseTally {

    /// @param day nothing for the stage now
    record Counter(UUID cell, String word, Optional<LocalDate> day) {}

    private final Map<Counter, Integer> counters = new HashMap<>();

    void add(UUID cell, String word, Optional<LocalDate> day, int n) {
        counters.merge(new Counter(cell, word, day), n, Integer::sum);
    }

    /// What has to be added to the other for this.
    CaseTally minus(CaseTally other) {
        var moves = new CaseTally();
        counters.forEach((one, n) -> moves.counters.merge(one, n, Integer::sum));
        other.counters.forEach((one, n) -> moves.counters.merge(one, -n, Integer::sum));
        moves.counters.values().removeIf(n -> n == 0);
        return moves;
    }

    Map<Counter, Integer> stages() {
        return those(false);
    }

    Map<Counter, Integer> days() {
        return those(true);
    }

    private Map<Counter, Integer> those(boolean withDay) {
        var those = new HashMap<>(counters);
        those.keySet().removeIf(one -> one.day().isPresent() != withDay);
        return those;
    }

    /// The measures among [#days], by month; its day is the first.
    Map<Counter, Integer> months() {
        var months = new HashMap<Counter, Integer>();
        days().forEach((one, n) -> {
            if (Measure.named(one.word()).isPresent()) {
                months.merge(
                        new Counter(one.cell(), one.word(), one.day().map(day -> day.withDayOfMonth(1))),
                        n,
                        Integer::sum);
            }
        });
        months.values().removeIf(n -> n == 0);
        return months;
    }
}
