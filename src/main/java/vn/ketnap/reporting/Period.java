package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.ketnap.basics.Text;

/// The period of a report (kỳ báo cáo), both days included.
public record Period(LocalDate from, LocalDate to) {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /// @throws IllegalArgumentException when the last day lies before the first
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// The same days of the year before (cùng kỳ năm trước); the end of a month stays the end of that month.
    public Period lastYear() {
        var end = to.minusYears(1);
        return new Period(from.minusYears(1), endsMonth(to) ? end.with(TemporalAdjusters.lastDayOfMonth()) : end);
    }

    /// The period just before, of as many months, or of as many days where it is not made of whole months (kỳ trước).
    public Period before() {
        var last = from.minusDays(1);
        return isWholeMonths()
                ? new Period(from.minusMonths(months()), last)
                : new Period(last.minusDays(ChronoUnit.DAYS.between(from, to)), last);
    }

    /// How much of the year of the last day has gone by on it, as a share.
    public double shareOfYear() {
        return (double) to.getDayOfYear() / to.lengthOfYear();
    }

    /// As a report says it: `8 tháng đầu năm 2018`, `quý III năm 2018`, `từ ngày 05/02/2018 đến ngày 07/03/2018`.
    public Text name() {
        var year = to.getYear();
        if (!isWholeMonths() || from.getYear() != year) {
            return new Text("từ ngày " + day(from) + " đến ngày " + day(to), "from " + day(from) + " to " + day(to));
        }
        if (months() == 12) {
            return new Text("năm " + year, "the year " + year);
        }
        if (months() == 1) {
            return new Text(
                    "tháng " + to.getMonthValue() + " năm " + year, "month " + to.getMonthValue() + " of " + year);
        }
        if (months() == 3 && to.getMonthValue() % 3 == 0) {
            var quarter = to.getMonthValue() / 3;
            return new Text("quý " + QUARTERS.get(quarter - 1) + " năm " + year, "quarter " + quarter + " of " + year);
        }
        return from.getMonthValue() == 1
                ? new Text(months() + " tháng đầu năm " + year, "the first " + months() + " months of " + year)
                : new Text(
                        "từ tháng " + from.getMonthValue() + " đến tháng " + to.getMonthValue() + " năm " + year,
                        "months " + from.getMonthValue() + " to " + to.getMonthValue() + " of " + year);
    }

    /// How a sentence about it begins: `trong 8 tháng đầu năm 2018`, `từ ngày 05/02/2018 đến ngày 07/03/2018`.
    public Text opening() {
        var name = name();
        return new Text(
                (name.vi().startsWith("từ") ? "" : "trong ") + name.vi(),
                (name.en().startsWith("from") ? "" : "in ") + name.en());
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && endsMonth(to);
    }

    private int months() {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
