package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Periods of reports: how they are called, and with which they are compared.
class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, năm 2018",
        "2018-08-01, 2018-08-31, tháng 8 năm 2018",
        "2018-07-01, 2018-09-30, quý III năm 2018",
        "2018-01-01, 2018-03-31, quý I năm 2018",
        "2018-01-01, 2018-06-30, 6 tháng đầu năm 2018",
        "2018-01-01, 2018-08-31, 8 tháng đầu năm 2018",
        "2018-03-01, 2018-08-31, từ tháng 3 đến tháng 8 năm 2018",
        "2018-02-05, 2018-03-07, từ ngày 05/02/2018 đến ngày 07/03/2018",
        "2017-07-01, 2018-06-30, từ ngày 01/07/2017 đến ngày 30/06/2018"
    })
    void a_period_is_called_as_reports_call_it(LocalDate from, LocalDate to, String name) {
        assertThat(new Period(from, to).name().vi()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-08-31, 2017-01-01, 2017-08-31",
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-03-10, 2023-02-28, 2023-03-10"
    })
    void the_same_period_is_that_of_the_year_before_and_ends_where_its_month_ends(
            LocalDate from, LocalDate to, LocalDate itsFrom, LocalDate itsTo) {
        assertThat(new Period(from, to).lastYear()).isEqualTo(new Period(itsFrom, itsTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-01, 2018-09-30, 2018-04-01, 2018-06-30",
        "2018-01-01, 2018-12-31, 2017-01-01, 2017-12-31",
        "2018-03-10, 2018-03-19, 2018-02-28, 2018-03-09"
    })
    void the_period_before_is_as_long_and_ends_the_day_before(
            LocalDate from, LocalDate to, LocalDate itsFrom, LocalDate itsTo) {
        assertThat(new Period(from, to).before()).isEqualTo(new Period(itsFrom, itsTo));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_none() {
        var day = LocalDate.parse("2018-08-31");
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
