package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The calendar of the years 2016 to 2027, and what its file may not say.
class CalendarTests {

    private static final Calendar CALENDAR = Calendar.read();
    private static final String GOOD = """
            - year: 2020
              confirmed: true
              sources:
                - {document: "a", basis: read}
              tet: [2020-01-23, 2020-01-24, 2020-01-25, 2020-01-26, 2020-01-27]
              hung-kings: 2020-04-02
            - year: 2021
              confirmed: false
              sources:
                - {document: "b", basis: inferred}
              tet: [2021-02-10, 2021-02-11, 2021-02-12, 2021-02-13, 2021-02-14]
              hung-kings: 2021-04-21
              beside-national-day: 2021-09-03
              swaps:
                - {off: 2021-12-31, worked: 2022-01-08}
            """;

    @Test
    void every_year_from_2016_to_2027_is_there() {
        assertThat(CALENDAR.years())
                .extracting(CalendarYear::year)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2016, 2027).boxed().toList());
        assertThat(CALENDAR.years())
                .filteredOn(year -> !year.confirmed())
                .extracting(CalendarYear::year)
                .containsExactly(2027);
    }

    /// Written out from the announcements, not computed.
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2016: 01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02",
                "2017: 01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04",
                "2018: 01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31",
                "2019: 01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02",
                "2020: 01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02",
                "2021: 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
                "2022: 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
                "2023: 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
                "2024: 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
                "2025: 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
                "2026: 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02",
                "2027: 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03",
            })
    void the_working_days_off_are_those_announced(int year, String days) {
        var off = CALENDAR.years().stream()
                .filter(one -> one.year() == year)
                .flatMap(one -> one.daysOff().stream())
                .filter(day -> !FixedHolidays.isWeekend(day))
                .toList();

        assertThat(off)
                .containsExactlyElementsOf(Stream.of(days.trim().split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void the_weekends_worked_are_those_announced() {
        assertThat(CALENDAR.years().stream().flatMap(year -> year.swaps().stream()))
                .extracting(swap -> swap.worked().toString())
                .containsExactly("2019-01-05", "2019-05-04", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22");
    }

    @Test
    void the_lunar_days_are_those_of_the_moon() {
        assertThat(CALENDAR.years()).allSatisfy(year -> {
            assertThat(year.tet()).contains(Moon.newYear(year.year()));
            assertThat(year.hungKings()).isEqualTo(Moon.tenthOfTheThirdMonth(year.year()));
        });
    }

    @Test
    void a_good_file_is_read() {
        assertThat(read(GOOD).years()).hasSize(2);
        assertThat(read(GOOD).workingDays().lastConfirmed()).isEqualTo("2020-12-31");
    }

    @Test
    void a_new_holiday_is_off_and_on_a_weekend_gives_the_next_working_day() {
        var off = read(GOOD + "  also-off: [2021-11-24, 2021-12-04]\n")
                .years()
                .getLast()
                .daysOff();

        assertThat(off).contains(LocalDate.parse("2021-11-24"), LocalDate.parse("2021-12-06"));
    }

    @ParameterizedTest
    @MethodSource
    void a_malformed_file_is_refused_with_name_line_and_reason(String good, String bad, int line, String reason) {
        assertThat(GOOD).contains(good);
        var file = GOOD.replace(good, bad);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("days.yaml, dòng/line " + line + ": ")
                .hasMessageContaining(reason);
    }

    static Stream<Object[]> a_malformed_file_is_refused_with_name_line_and_reason() {
        return Stream.of(
                of("hung-kings: 2021", "hung-king: 2021", 12, "hung-king: không biết khóa này"),
                of("  hung-kings: 2020-04-02\n", "", 1, "missing hung-kings"),
                of("  hung-kings: 2020-04-02", "  year: 2020", 6, "year: viết hai lần"),
                of("2020-04-02", "2020-04-31", 6, "not a day: 2020-04-31"),
                of("confirmed: true", "confirmed: yes", 2, "expected true or false"),
                of("year: 2020", "year: twenty", 1, "not a number"),
                of("basis: read", "basis: hearsay", 4, "\"hearsay\" không có trong"),
                of("document: \"a\", ", "", 4, "missing document"),
                of("[2020-01-23, ", "[", 1, "five days in a row"),
                of("2020-01-24", "2020-01-25", 1, "five days in a row"),
                of(
                        "  tet: [2021-02-10, 2021-02-11, 2021-02-12, 2021-02-13, 2021-02-14]",
                        "  tet: none",
                        11,
                        "expected a list"),
                of("2021-09-03", "2021-09-04", 7, "1 or 3 September"),
                of("  beside-national-day: 2021-09-03\n", "", 7, "from 2021, not before"),
                of(
                        "hung-kings: 2020",
                        "beside-national-day: 2020-09-03\n  hung-kings: 2020",
                        1,
                        "from 2021, not before"),
                of("  swaps", "  unsettled:\n    - {day: 2022-11-24, why: x}\n  swaps", 7, "another year"),
                of("off: 2021-12-31", "off: 2022-12-30", 7, "another year"),
                of("off: 2021-12-31", "off: 2021-12-26", 15, "a weekend anyway"),
                of("worked: 2022-01-08", "worked: 2022-01-07", 15, "no weekend"),
                of("year: 2021", "year: 2022", 7, "does not follow 2020"),
                of("basis: read", "basis: inferred", 1, "only inferred"),
                of("    - {document: \"a\", basis: read}", "    []", 1, "has no source"),
                of("[2020-01-23", "[[2020-01-23", 6, ""));
    }

    @Test
    void a_year_is_not_confirmed_after_one_that_is_not() {
        var file = GOOD.replace("true", "TRUE")
                .replace("false", "true")
                .replace("TRUE", "false")
                .replace("inferred", "read");

        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("dòng/line 7: 2021: is confirmed although 2020 is not");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("days.yaml, dòng/line 1: trống");
    }

    private static Object[] of(String good, String bad, int line, String reason) {
        return new Object[] {good, bad, line, reason};
    }

    private static Calendar read(String words) {
        return CalendarFile.read(
                Place.document("days.yaml", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))));
    }
}
