package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownYearsTests {

    @Test
    void a_calendar_is_confirmed_up_to_the_day_before_the_first_that_is_not_settled() {
        assertThat(calendar().lastConfirmed()).isEqualTo("2022-12-31");
        assertThat(calendar(LocalDate.of(2022, 9, 1)).lastConfirmed()).isEqualTo("2022-08-31");
        assertThat(calendar(LocalDate.of(2022, 9, 1))
                        .with(List.of(new Correction(LocalDate.of(2022, 9, 1), Correction.Kind.OFF)), Set.of())
                        .lastConfirmed())
                .isEqualTo("2022-12-31");
    }

    private static WorkingDays calendar(LocalDate... unsettled) {
        return new Calendar(List.of(new CalendarYear(
                        2022,
                        true,
                        List.of(new CalendarYear.Source("a", "read")),
                        List.of(),
                        LocalDate.of(2022, 4, 10),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(unsettled).stream()
                                .map(day -> new CalendarYear.Unsettled(day, "chưa rõ"))
                                .toList())))
                .workingDays();
    }
}
