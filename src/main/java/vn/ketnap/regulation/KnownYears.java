package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// How far a calendar reaches.
///
/// @param first the first day listed
/// @param last the last day listed
/// @param confirmed the years announced, by the file or by an officer
/// @param unsettled days of which nobody has said whether they are off
record KnownYears(LocalDate first, LocalDate last, Set<Integer> confirmed, Set<LocalDate> unsettled) {

    /// A calendar that is known for ever.
    static final KnownYears ALL = new KnownYears(LocalDate.MIN, LocalDate.MAX, Set.of(), Set.of());

    KnownYears {
        confirmed = Set.copyOf(confirmed);
        unsettled = Set.copyOf(unsettled);
    }

    boolean list(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// The last day before the first gap: a year not confirmed, or a day not settled. The day before the first when
    /// nothing is confirmed.
    LocalDate lastConfirmed() {
        if (last.equals(LocalDate.MAX)) {
            return last;
        }
        var year = first.getYear();
        while (confirmed.contains(year)) {
            year++;
        }
        var end = LocalDate.of(year, 1, 1).minusDays(1);
        return unsettled.stream()
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(end))
                .min(LocalDate::compareTo)
                .orElse(end);
    }

    /// The same when more years are confirmed and these days settled.
    KnownYears with(Set<Integer> years, Set<LocalDate> settled) {
        var allYears = new HashSet<>(confirmed);
        allYears.addAll(years);
        var open = new HashSet<>(unsettled);
        open.removeAll(settled);
        return new KnownYears(first, last, allYears, open);
    }
}
