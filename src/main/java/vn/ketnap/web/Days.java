package vn.ketnap.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Vietnamese;

/// Days as people type them: `5/2/95`, `05.02.1995`, `5-2-1995`, `05021995`. Day first, always.
public final class Days {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern JOINED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    /// Years of two digits lie at most so far ahead of today; otherwise in the century before.
    private static final int YEARS_AHEAD = 5;

    private Days() {}

    /// A whole day, or nothing when it cannot be one.
    public static Optional<LocalDate> read(@Nullable String typed, LocalDate today) {
        var words = tidy(typed);
        for (var pattern : new Pattern[] {PARTED, JOINED}) {
            var found = pattern.matcher(words);
            if (found.matches()) {
                return day(year(found.group(3), today), found.group(2), found.group(1));
            }
        }
        var iso = ISO.matcher(words);
        return iso.matches() ? day(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /// A day, a month or a year.
    public static Optional<LooseDay> readLoose(@Nullable String typed, LocalDate today) {
        var words = tidy(typed);
        var month = MONTH.matcher(words);
        if (month.matches()) {
            return day(Integer.parseInt(month.group(2)), month.group(1), "1")
                    .map(first -> new LooseDay(first, LooseDay.Grain.MONTH));
        }
        var year = YEAR.matcher(words);
        if (year.matches()) {
            return day(Integer.parseInt(words), "1", "1").map(first -> new LooseDay(first, LooseDay.Grain.YEAR));
        }
        return read(typed, today).map(day -> new LooseDay(day, LooseDay.Grain.DAY));
    }

    /// What was typed as it is shown again: `5/2/95` as `05/02/1995`, what cannot be read as it was.
    public static String echo(@Nullable String typed, LocalDate today) {
        var words = typed == null ? "" : typed;
        return read(words, today)
                .map(day -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .orElse(words);
    }

    /// True for `chưa rõ`, `không rõ` and the like: known to be unknown.
    public static boolean unknown(@Nullable String typed) {
        return switch (Vietnamese.fold(typed == null ? "" : typed)) {
            case "chua ro", "khong ro", "khong nho", "unknown", "not known", "?" -> true;
            default -> false;
        };
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return year < 1880
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int year(String digits, LocalDate today) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return 2000 + year <= today.getYear() + YEARS_AHEAD ? 2000 + year : 1900 + year;
    }

    private static String tidy(@Nullable String typed) {
        return Vietnamese.tidy(typed == null ? "" : typed);
    }
}
