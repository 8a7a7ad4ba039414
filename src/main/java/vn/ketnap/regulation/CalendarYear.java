package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What is known of the days off in one year.
///
/// @param confirmed whether the government has announced them
/// @param tet the five days of Tết Nguyên đán, weekends among them
/// @param hungKings Giỗ Tổ Hùng Vương, the tenth of the third lunar month
/// @param besideNationalDay the second day of Quốc khánh, 1 or 3 September, from 2021
/// @param alsoOff holidays that only this year has, or that are newer than the program
/// @param swaps working days exchanged for weekends
/// @param unsettled days of which it is not known whether they are off
public record CalendarYear(
        int year,
        boolean confirmed,
        List<Source> sources,
        List<LocalDate> tet,
        LocalDate hungKings,
        Optional<LocalDate> besideNationalDay,
        List<LocalDate> alsoOff,
        List<Swap> swaps,
        List<Unsettled> unsettled) {

    /// Which document says so, and how surely: `read`, `secondary`, `inferred`.
    public record Source(String document, String basis) {}

    /// A working day off (hoán đổi) and the weekend day worked for it, perhaps in another year.
    public record Swap(LocalDate off, LocalDate worked) {}

    /// A day that may be off, and why nobody knows.
    public record Unsettled(LocalDate day, String why) {}

    /// Every day off, in order, weekends among them only where they are holidays.
    public SortedSet<LocalDate> daysOff() {
        var off = FixedHolidays.withCompensation(holidays());
        swaps.forEach(swap -> off.add(swap.off()));
        return off;
    }

    private List<LocalDate> holidays() {
        var holidays = new ArrayList<>(FixedHolidays.of(year));
        holidays.addAll(tet);
        holidays.add(hungKings);
        besideNationalDay.ifPresent(holidays::add);
        holidays.addAll(alsoOff);
        return holidays;
    }
}
