package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.people.CvOfAn.work;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The history of a CV, month by month (V-22).
class ContinuityTests {

    private static final YearMonth BEGIN = YearMonth.of(1996, 9);
    private static final YearMonth NOW = YearMonth.of(2018, 9);

    @Test
    void one_line_may_begin_in_the_month_in_which_another_ends_or_in_the_next() {
        assertThat(gaps(
                        work("1996-09", "2008-05", "học"),
                        work("2008-05", "2011-08", "học nghề"),
                        work("2011-09", "", "làm")))
                .isEmpty();
    }

    @Test
    void a_single_month_between_two_lines_is_a_gap() {
        assertThat(gaps(work("1996-09", "2008-05", "học"), work("2008-07", "", "làm")))
                .containsExactly(months("2008-06", "2008-06"));
    }

    @Test
    void what_lies_before_the_first_line_and_after_the_last_is_a_gap() {
        assertThat(gaps(work("1997-09", "2018-06", "học")))
                .containsExactly(months("1996-09", "1997-08"), months("2018-07", "2018-09"));
    }

    @Test
    void no_line_at_all_is_one_gap() {
        assertThat(gaps()).containsExactly(new Continuity.Months(BEGIN, NOW));
    }

    @Test
    void a_long_line_covers_the_gap_between_two_short_ones_wherever_it_stands() {
        assertThat(gaps(
                        work("1996-09", "2000-01", "học"),
                        work("2001-01", "2002-01", "học nghề"),
                        work("1996-09", "2018-09", "ở với ông bà")))
                .isEmpty();
    }

    @Test
    void a_year_without_months_covers_all_of_it() {
        assertThat(gaps(work("1996-09", "2008", "học"), work("2009", "", "làm")))
                .isEmpty();
    }

    @Test
    void what_lies_before_the_begin_or_after_the_day_of_the_cv_makes_no_gap() {
        assertThat(gaps(work("1990-05", "1994-01", "ở nhà"), work("1996-09", "2020-01", "học")))
                .isEmpty();
        assertThat(gaps(work("1996-09", "2018-09", "học"), work("2030-01", "", "làm")))
                .isEmpty();
    }

    @Test
    void lines_that_share_the_month_of_change_do_not_overlap_and_those_that_share_two_do() {
        assertThat(overlaps(work("2008-01", "2008-05", "học"), work("2008-05", "2009-01", "làm")))
                .isEmpty();
        assertThat(overlaps(work("2008-01", "2008-06", "học"), work("2008-05", "2009-01", "làm")))
                .containsExactly(months("2008-05", "2008-06"));
    }

    @Test
    void two_lines_that_both_go_on_overlap_until_now() {
        assertThat(overlaps(work("2008-01", "", "học"), work("2010-05", "", "làm")))
                .containsExactly(months("2010-05", "2018-09"));
    }

    @Test
    void years_without_months_overlap_only_where_they_must() {
        assertThat(overlaps(work("2000", "2008", "học"), work("2008", "2010", "làm")))
                .isEmpty();
        assertThat(overlaps(work("2000", "2010", "học"), work("2004", "2006", "làm")))
                .containsExactly(months("2004-12", "2006-01"));
    }

    private static List<Continuity.Months> gaps(HistoryLine... lines) {
        return Continuity.gaps(List.of(lines), BEGIN, NOW);
    }

    private static List<Continuity.Months> overlaps(HistoryLine... lines) {
        return Continuity.overlaps(List.of(lines), NOW).stream()
                .map(Continuity.Overlap::shared)
                .toList();
    }

    private static Continuity.Months months(String from, String to) {
        return new Continuity.Months(YearMonth.parse(from), YearMonth.parse(to));
    }
}
