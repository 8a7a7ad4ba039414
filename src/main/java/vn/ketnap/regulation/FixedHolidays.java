package vn.ketnap.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The holidays that fall on the same day every year, and the day off instead of a holiday on a weekend: the
/// next day that is not off already. Labour code of 2012, article 115; of 2019, articles 111.3 and 112.
/// Saturdays and Sundays are off in the offices of the state and the Party since decision 188/1999/QĐ-TTg.
final class FixedHolidays {

    private static final List<MonthDay> DAYS =
            List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private FixedHolidays() {}

    static List<LocalDate> of(int year) {
        return DAYS.stream().map(day -> day.atYear(year)).toList();
    }

    /// Whether the day is off in every year alike, or off instead of such a day.
    static boolean include(LocalDate day) {
        return isNear(day) && withCompensation(of(day.getYear())).contains(day);
    }

    /// The holidays, and a day off for each that falls on a weekend.
    static SortedSet<LocalDate> withCompensation(Collection<LocalDate> holidays) {
        var off = new TreeSet<>(holidays);
        new TreeSet<>(holidays).stream().filter(FixedHolidays::isWeekend).forEach(day -> off.add(nextFree(day, off)));
        return off;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// A day off instead of a holiday comes within the week after it.
    private static boolean isNear(LocalDate day) {
        for (var holiday : DAYS) {
            var since = day.getDayOfYear() - holiday.atYear(day.getYear()).getDayOfYear();
            if (since >= 0 && since <= 7) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate nextFree(LocalDate day, SortedSet<LocalDate> off) {
        var next = day.plusDays(1);
        while (isWeekend(next) || off.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
