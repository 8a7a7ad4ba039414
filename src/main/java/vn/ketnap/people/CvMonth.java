package vn.ketnap.people;

import java.time.YearMonth;
import java.util.Optional;

/// A month as the CV asks for it, or a year only where the month was not said (E-14).
///
/// @param earliest the month, or January of the year
public record CvMonth(YearMonth earliest, boolean sure) {

    public static CvMonth of(int year, int month) {
        return new CvMonth(YearMonth.of(year, month), true);
    }

    /// Reads `2014-05` or `2014`.
    static Optional<CvMonth> of(String text) {
        return switch (text.length()) {
            case 4 -> Optional.of(new CvMonth(YearMonth.of(Integer.parseInt(text), 1), false));
            case 7 -> Optional.of(new CvMonth(YearMonth.parse(text), true));
            default -> Optional.empty();
        };
    }

    /// The month, or December of the year.
    public YearMonth latest() {
        return sure ? earliest : earliest.withMonth(12);
    }

    /// As it is written: `05/2014`, `2014`.
    public String shown() {
        return sure
                ? "%02d/%04d".formatted(earliest.getMonthValue(), earliest.getYear())
                : "%04d".formatted(earliest.getYear());
    }

    String kept() {
        return sure ? earliest.toString() : "%04d".formatted(earliest.getYear());
    }
}
