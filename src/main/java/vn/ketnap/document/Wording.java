package vn.ketnap.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// How a value is written in a Party paper: days as `05/02/2018` or `ngày 05 tháng 02 năm 2018`, counts
/// below ten with a nought where asked, shares with a comma (FMT-03, FMT-05). Vietnamese, whatever language
/// the screen speaks.
enum Wording {
    /// As it comes: a day as `05/02/2018`, a share as `88,9%`.
    PLAIN(""),
    /// In capitals (họ tên IN HOA).
    CAPITALS("hoa"),
    /// `ngày 05 tháng 02 năm 2018`.
    LONG_DAY("ngay"),
    /// `02/2018`.
    MONTH("thang"),
    /// `2018`.
    YEAR("nam"),
    /// Two digits: `05`.
    TWO_DIGITS("so2"),
    /// The first letter small, for a name of an office inside a sentence.
    SMALL("thuong"),
    /// The first letter capital.
    SENTENCE("hoadau");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final String word;

    Wording(String word) {
        this.word = word;
    }

    static Optional<Wording> named(String word) {
        for (var one : values()) {
            if (one.word.equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    static String plain(FieldValue value) {
        return PLAIN.write(value);
    }

    String write(FieldValue value) {
        return switch (value) {
            case FieldValue.Words words -> words(words.said());
            case FieldValue.Day day -> day(day.on());
            case FieldValue.Count number ->
                this == TWO_DIGITS ? "%02d".formatted(number.of()) : String.valueOf(number.of());
            case FieldValue.Share share -> percent(share);
            case FieldValue.Truth truth -> truth.yes() ? "có" : "không";
            case FieldValue.Rows rows -> write(new FieldValue.Count(rows.rows().size()));
        };
    }

    private String words(String said) {
        return switch (this) {
            case CAPITALS -> said.toUpperCase(VIETNAMESE);
            case SMALL -> first(said, true);
            case SENTENCE -> first(said, false);
            default -> said;
        };
    }

    private String day(LocalDate day) {
        return switch (this) {
            case LONG_DAY -> "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
            case MONTH -> "%02d/%d".formatted(day.getMonthValue(), day.getYear());
            case YEAR -> String.valueOf(day.getYear());
            default -> "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        };
    }

    /// Months 1 and 2 bear a nought, the others none.
    private static String month(LocalDate day) {
        return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
    }

    private static String percent(FieldValue.Share share) {
        var percent = BigDecimal.valueOf(share.part() * 100L)
                .divide(BigDecimal.valueOf(share.whole()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return percent.replace('.', ',') + "%";
    }

    private static String first(String said, boolean small) {
        if (said.isEmpty()) {
            return said;
        }
        var first = said.substring(0, 1);
        return (small ? first.toLowerCase(VIETNAMESE) : first.toUpperCase(VIETNAMESE)) + said.substring(1);
    }
}
