package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.Span;

/// The periods that are chosen at once.
class QuickPeriodTests {

    private static final LocalDate TODAY = LocalDate.parse("2018-09-26");

    @Test
    void month_quarter_half_year_nine_months_and_year_around_a_day_end_today_where_they_still_run() {
        var quick = QuickPeriod.around(TODAY, TODAY, Optional.empty());

        assertThat(names(quick))
                .containsExactly(
                        "tháng 9 năm 2018",
                        "quý III năm 2018",
                        "6 tháng đầu năm 2018",
                        "9 tháng đầu năm 2018",
                        "năm 2018");
        assertThat(quick.getFirst().period()).isEqualTo(period("2018-09-01", "2018-09-26"));
        assertThat(quick.get(2).period()).isEqualTo(period("2018-01-01", "2018-06-30"));
    }

    @Test
    void of_a_year_gone_by_every_period_is_whole() {
        var quick = QuickPeriod.around(LocalDate.parse("2016-02-10"), TODAY, Optional.empty());

        assertThat(quick.get(1).period()).isEqualTo(period("2016-01-01", "2016-03-31"));
        assertThat(quick.getLast().period()).isEqualTo(period("2016-01-01", "2016-12-31"));
    }

    @Test
    void a_term_is_offered_where_it_is_known_and_goes_until_the_day_before_the_next() {
        var ended = Span.between(LocalDate.parse("2015-06-15"), LocalDate.parse("2018-05-20"));
        var open = Span.since(LocalDate.parse("2015-06-15"));

        var past = QuickPeriod.around(LocalDate.parse("2017-12-31"), TODAY, Optional.of(ended))
                .getLast();
        assertThat(past.name().vi()).isEqualTo("nhiệm kỳ 2015–2018");
        assertThat(past.period()).isEqualTo(period("2015-06-15", "2018-05-19"));
        var now = QuickPeriod.around(TODAY, TODAY, Optional.of(open)).getLast();
        assertThat(now.name().vi()).isEqualTo("nhiệm kỳ từ 2015");
        assertThat(now.period()).isEqualTo(period("2015-06-15", "2018-09-26"));
    }

    private static List<String> names(List<QuickPeriod> quick) {
        return quick.stream().map(one -> one.name().vi()).toList();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
