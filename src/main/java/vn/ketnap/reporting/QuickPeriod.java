package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Text;

/// A period that is chosen at once (chọn nhanh kỳ): a month, a quarter, half a year, nine months, a year, a term.
public record QuickPeriod(Text name, Period period) {

    /// Those around a day, the shortest first. None begins after today, and what still runs ends today.
    ///
    /// @param term the term of office in which the day lies, where it is known
    public static List<QuickPeriod> around(LocalDate day, LocalDate today, Optional<Span> term) {
        var year = day.getYear();
        var quarter = (day.getMonthValue() - 1) / 3;
        var choices = new ArrayList<QuickPeriod>();
        offer(choices, months(year, day.getMonthValue(), day.getMonthValue()), today);
        offer(choices, months(year, quarter * 3 + 1, quarter * 3 + 3), today);
        offer(choices, months(year, 1, 6), today);
        offer(choices, months(year, 1, 9), today);
        offer(choices, months(year, 1, 12), today);
        term.ifPresent(span -> {
            var last = span.until().map(end -> end.minusDays(1)).filter(end -> !end.isAfter(today));
            if (!span.from().isAfter(last.orElse(today))) {
                choices.add(new QuickPeriod(name(span), new Period(span.from(), last.orElse(today))));
            }
        });
        return List.copyOf(choices);
    }

    private static void offer(List<QuickPeriod> choices, Period whole, LocalDate today) {
        if (!whole.from().isAfter(today)) {
            var last = whole.to().isAfter(today) ? today : whole.to();
            choices.add(new QuickPeriod(whole.name(), new Period(whole.from(), last)));
        }
    }

    private static Period months(int year, int first, int last) {
        return new Period(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }

    /// `nhiệm kỳ 2015–2020`, `nhiệm kỳ từ 2015` while its end is not known.
    private static Text name(Span term) {
        var from = term.from().getYear();
        return term.until()
                .map(end ->
                        new Text("nhiệm kỳ " + from + "–" + end.getYear(), "the term " + from + "–" + end.getYear()))
                .orElseGet(() -> new Text("nhiệm kỳ từ " + from, "the term since " + from));
    }
}
