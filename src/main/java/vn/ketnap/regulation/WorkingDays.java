package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Working days (ngày làm việc): the day after the start is the first; Saturdays, Sundays and holidays are skipped,
/// worked weekends count. No text defines the holidays; they are data, and the data end: where nothing is listed only
/// weekends and the holidays fixed by law are skipped, and what is counted there is provisional. Immutable.
public final class WorkingDays {

    private static final int MONTHS_OF_WARNING = 6;

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> worked;
    private final KnownYears known;

    /// A calendar that is known for ever: no other day is a holiday, and nothing is provisional.
    public WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {
        this(holidays, worked, KnownYears.ALL);
    }

    WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked, KnownYears known) {
        this.holidays = Set.copyOf(holidays);
        this.worked = Set.copyOf(worked);
        this.known = known;
    }

    /// The n-th working day after a day.
    public LocalDate after(LocalDate start, int n) {
        var day = start;
        for (var left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    public boolean isWorking(LocalDate day) {
        return !(FixedHolidays.isWeekend(day) || isHoliday(day)) || worked.contains(day);
    }

    /// The last day of which anything is known: listed, be it unconfirmed, or in a year an officer has confirmed.
    public LocalDate lastKnown() {
        return known.last().isAfter(lastConfirmed()) ? known.last() : lastConfirmed();
    }

    /// The last day before the calendar has its first gap: a year the government has not announced, or a day of which
    /// nobody knows whether it is off.
    public LocalDate lastConfirmed() {
        return known.lastConfirmed();
    }

    /// Whether a deadline may still move because its days are counted beyond the confirmed calendar, or before it
    /// begins. Days are counted forward and without a gap up to [#lastConfirmed()], so the day it falls on decides.
    public boolean isProvisional(LocalDate due) {
        return due.isAfter(lastConfirmed()) || due.isBefore(known.first());
    }

    /// The last confirmed day, when it lies within six months from today or in the past: time to enter what the
    /// government has announced. Empty while the calendar reaches further. To be shown to those who keep the
    /// calendar: what falls due after that day is provisional until then.
    public Optional<LocalDate> runsOutOn(LocalDate today) {
        return Optional.of(lastConfirmed())
                .filter(last -> !last.equals(LocalDate.MAX))
                .filter(last -> !last.isAfter(today.plusMonths(MONTHS_OF_WARNING)));
    }

    /// The calendar as an officer has put it right. Of two corrections of one day the later in the list holds. A
    /// day corrected is a day settled. A year confirmed counts only once all years before it are confirmed. Whoever
    /// confirms a year the file does not list enters its Tết, Giỗ Tổ and second day of Quốc khánh as corrections:
    /// only the holidays fixed by law come of themselves.
    public WorkingDays with(List<Correction> corrections, Set<Integer> confirmedYears) {
        var off = new HashSet<>(holidays);
        var on = new HashSet<>(worked);
        for (var correction : corrections) {
            var day = correction.day();
            switch (correction.kind()) {
                case OFF -> {
                    off.add(day);
                    on.remove(day);
                }
                case WORKED -> {
                    off.remove(day);
                    on.add(day);
                }
            }
        }
        var settled = corrections.stream().map(Correction::day).collect(Collectors.toUnmodifiableSet());
        return new WorkingDays(off, on, known.with(confirmedYears, settled));
    }

    private boolean isHoliday(LocalDate day) {
        return holidays.contains(day) || (!known.list(day) && FixedHolidays.include(day));
    }
}
