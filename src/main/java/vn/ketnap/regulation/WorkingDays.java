package vn.ketnap.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Working days (ngày làm việc): the day after the start is the first; Saturdays, Sundays and holidays are skipped,
/// worked weekends count. No text defines the holidays; they are data.
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
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
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !holidays.contains(day));
    }
}
