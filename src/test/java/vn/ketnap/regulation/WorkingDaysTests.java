package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting working days, and knowing how far the counting can be trusted.
class WorkingDaysTests {

    private static final WorkingDays DAYS = Calendar.read().workingDays();
    private static final LocalDate END_OF_2026 = LocalDate.parse("2026-12-31");
    private static final Correction CULTURE_DAY_OFF = off("2026-11-24");

    @Test
    void the_day_after_the_start_is_the_first() {
        assertThat(DAYS.after(LocalDate.parse("2018-03-05"), 1)).isEqualTo("2018-03-06");
        assertThat(DAYS.after(LocalDate.parse("2018-03-09"), 1)).isEqualTo("2018-03-12");
    }

    /// 13/2 is the first day; off from 14 to 20/2; 21, 22, 23/2 are two to four, 26/2 to 2/3 five to nine.
    @Test
    void ten_days_across_tet_2018() {
        assertThat(DAYS.after(LocalDate.parse("2018-02-12"), 10)).isEqualTo("2018-03-05");
    }

    /// Eight days before Tết (2/2, 5 to 9/2, 12, 13/2), six after it in February, 16 in March.
    @Test
    void thirty_days_across_tet_2018() {
        assertThat(DAYS.after(LocalDate.parse("2018-02-01"), 30)).isEqualTo("2018-03-22");
    }

    @Test
    void a_holiday_on_a_weekend_gives_the_next_day_off() {
        assertThat(DAYS.isWorking(LocalDate.parse("2018-09-03"))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2018-09-04"))).isTrue();
        assertThat(DAYS.isWorking(LocalDate.parse("2021-05-03"))).isFalse();
    }

    /// In 2023 Giỗ Tổ was a Saturday, 30/4 a Sunday and 1/5 a Monday.
    @Test
    void two_holidays_on_one_weekend_give_two_days_off_after_the_third() {
        assertThat(DAYS.after(LocalDate.parse("2023-04-28"), 1)).isEqualTo("2023-05-04");
    }

    @Test
    void an_exchanged_monday_is_off_and_its_saturday_is_worked() {
        assertThat(DAYS.isWorking(LocalDate.parse("2018-12-29"))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2018-12-31"))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2019-01-05"))).isTrue();
        assertThat(DAYS.after(LocalDate.parse("2018-12-28"), 4)).isEqualTo("2019-01-05");
    }

    @Test
    void more_days_end_later_and_a_later_start_never_ends_sooner() {
        for (var day = LocalDate.parse("2015-06-01"); day.getYear() < 2029; day = day.plusDays(1)) {
            for (var n : List.of(1, 15, 30, 60)) {
                var due = DAYS.after(day, n);
                assertThat(DAYS.isWorking(due)).isTrue();
                assertThat(DAYS.after(day, n + 1)).isAfter(due);
                assertThat(DAYS.after(day.plusDays(1), n)).isAfterOrEqualTo(due);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles", "UTC"})
    void the_time_zone_of_the_machine_changes_nothing(String zone) {
        var before = TimeZone.getDefault();
        var expected = manyDays(DAYS);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(manyDays(Calendar.read().workingDays())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_calendar_given_by_its_days_is_known_for_ever() {
        var days = new WorkingDays(Set.of(LocalDate.parse("2030-01-02")), Set.of());

        assertThat(days.isWorking(LocalDate.parse("2030-01-01"))).isTrue();
        assertThat(days.isWorking(LocalDate.parse("2030-01-02"))).isFalse();
        assertThat(days.isProvisional(LocalDate.parse("2999-01-01"))).isFalse();
        assertThat(days.isProvisional(LocalDate.parse("1930-02-03"))).isFalse();
        assertThat(days.runsOutOn(LocalDate.parse("2999-01-01"))).isEmpty();
    }

    @Test
    void beyond_the_calendar_only_weekends_and_the_holidays_of_law_are_skipped() {
        assertThat(DAYS.isWorking(LocalDate.parse("2028-01-26")))
                .as("Tết, not listed")
                .isTrue();
        assertThat(DAYS.isWorking(LocalDate.parse("2028-05-01"))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2028-05-02")))
                .as("for Sunday 30/4")
                .isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2028-05-03"))).isTrue();
    }

    @Test
    void what_is_due_beyond_the_confirmed_calendar_is_provisional() {
        assertThat(DAYS.lastConfirmed()).isEqualTo("2026-11-23");
        assertThat(DAYS.lastKnown()).isEqualTo("2027-12-31");
        assertThat(DAYS.isProvisional(LocalDate.parse("2026-11-23"))).isFalse();
        assertThat(DAYS.isProvisional(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(DAYS.isProvisional(LocalDate.parse("2027-03-01"))).isTrue();
        assertThat(DAYS.isProvisional(LocalDate.parse("2030-03-01"))).isTrue();
        assertThat(DAYS.isProvisional(LocalDate.parse("2015-12-31"))).isTrue();
    }

    @Test
    void settling_the_open_day_carries_the_calendar_to_the_end_of_the_year() {
        var worked = new Correction(LocalDate.parse("2026-11-24"), Correction.Kind.WORKED);

        assertThat(DAYS.with(List.of(CULTURE_DAY_OFF), Set.of()).lastConfirmed())
                .isEqualTo(END_OF_2026);
        assertThat(DAYS.with(List.of(worked), Set.of()).lastConfirmed()).isEqualTo(END_OF_2026);
        assertThat(DAYS.with(List.of(CULTURE_DAY_OFF), Set.of()).isWorking(CULTURE_DAY_OFF.day()))
                .isFalse();
        assertThat(DAYS.with(List.of(worked), Set.of()).isWorking(worked.day())).isTrue();
    }

    @Test
    void an_officer_may_take_a_day_off_or_have_it_worked_and_the_old_calendar_stays() {
        var holiday = LocalDate.parse("2018-02-19");
        var saturday = LocalDate.parse("2019-01-05");
        var corrected = DAYS.with(
                List.of(off("2018-03-06"), new Correction(holiday, Correction.Kind.WORKED), off(saturday.toString())),
                Set.of());

        assertThat(corrected.isWorking(LocalDate.parse("2018-03-06"))).isFalse();
        assertThat(corrected.isWorking(holiday)).isTrue();
        assertThat(corrected.isWorking(saturday)).isFalse();
        assertThat(DAYS.isWorking(LocalDate.parse("2018-03-06"))).isTrue();
        assertThat(DAYS.isWorking(holiday)).isFalse();
        assertThat(DAYS.isWorking(saturday)).isTrue();
    }

    @Test
    void of_two_corrections_of_a_day_the_later_holds() {
        var day = LocalDate.parse("2018-03-06");
        var worked = new Correction(day, Correction.Kind.WORKED);

        assertThat(DAYS.with(List.of(off("2018-03-06"), worked), Set.of()).isWorking(day))
                .isTrue();
        assertThat(DAYS.with(List.of(worked, off("2018-03-06")), Set.of()).isWorking(day))
                .isFalse();
    }

    @Test
    void a_year_confirmed_counts_once_all_before_it_are() {
        var settled = List.of(CULTURE_DAY_OFF, off("2027-11-24"), off("2028-01-26"));

        assertThat(DAYS.with(settled, Set.of(2028)).lastConfirmed()).isEqualTo(END_OF_2026);
        var both = DAYS.with(settled, Set.of(2027, 2028));
        assertThat(both.lastConfirmed()).isEqualTo("2028-12-31");
        assertThat(both.lastKnown()).isEqualTo("2028-12-31");
        assertThat(both.isWorking(LocalDate.parse("2028-01-26"))).isFalse();
        assertThat(both.isWorking(LocalDate.parse("2028-05-02"))).isFalse();
    }

    @Test
    void six_months_before_the_end_and_ever_after_there_is_a_warning() {
        var days = DAYS.with(List.of(CULTURE_DAY_OFF), Set.of());

        assertThat(days.runsOutOn(LocalDate.parse("2026-06-29"))).isEmpty();
        assertThat(days.runsOutOn(LocalDate.parse("2026-06-30"))).isEmpty();
        assertThat(days.runsOutOn(LocalDate.parse("2026-07-01"))).contains(END_OF_2026);
        assertThat(days.runsOutOn(LocalDate.parse("2031-01-01"))).contains(END_OF_2026);
    }

    private static List<LocalDate> manyDays(WorkingDays days) {
        return IntStream.range(0, 5000)
                .mapToObj(n -> days.after(LocalDate.parse("2015-06-01").plusDays(n), 15))
                .toList();
    }

    private static Correction off(String day) {
        return new Correction(LocalDate.parse(day), Correction.Kind.OFF);
    }
}
