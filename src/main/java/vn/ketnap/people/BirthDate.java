package vn.ketnap.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// A date of birth as far as it is known (ngày sinh).
///
/// @param earliest the day, or the first day of the month or year
public record BirthDate(LocalDate earliest, Precision precision) {

    /// How much of a date is known.
    public enum Precision {
        DAY,
        MONTH,
        YEAR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Precision named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    /// Reads `1995-02-05`, `1995-02` or `1995`.
    public static BirthDate of(String text) {
        return switch (text.length()) {
            case 4 -> new BirthDate(Year.parse(text).atDay(1), Precision.YEAR);
            case 7 -> new BirthDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> of(LocalDate.parse(text));
        };
    }

    /// The last day it may be.
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /// As people write it: `05/02/1995`, `02/1995`, `1995`.
    public String shown() {
        return switch (precision) {
            case DAY ->
                "%02d/%02d/%04d".formatted(earliest.getDayOfMonth(), earliest.getMonthValue(), earliest.getYear());
            case MONTH -> "%02d/%04d".formatted(earliest.getMonthValue(), earliest.getYear());
            case YEAR -> "%04d".formatted(earliest.getYear());
        };
    }

    /// The day as written, and with day and month exchanged where that is a day too.
    List<LocalDate> readings() {
        return earliest.getDayOfMonth() > 12 || precision != Precision.DAY
                ? List.of(earliest)
                : List.of(
                        earliest, LocalDate.of(earliest.getYear(), earliest.getDayOfMonth(), earliest.getMonthValue()));
    }

    /// Whether both may be the same day.
    public boolean mayBe(BirthDate other) {
        return !earliest.isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }
}
