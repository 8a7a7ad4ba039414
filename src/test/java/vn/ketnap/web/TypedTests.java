package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Test
    void a_day_is_read_as_people_type_it() {
        for (var typed :
                new String[] {"5/2/95", "05/02/1995", "5-2-1995", "5.2.95", "05 02 1995", "05021995", " 5/2/95 "}) {
            assertThat(Days.read(typed, TODAY)).as(typed).contains(LocalDate.of(1995, 2, 5));
        }
        assertThat(Days.read("1995-02-05", TODAY)).contains(LocalDate.of(1995, 2, 5));
    }

    @Test
    void a_year_of_two_digits_lies_at_most_five_years_ahead() {
        assertThat(Days.read("1/9/18", TODAY)).contains(LocalDate.of(2018, 9, 1));
        assertThat(Days.read("1/9/23", TODAY)).contains(LocalDate.of(2023, 9, 1));
        assertThat(Days.read("1/9/24", TODAY)).contains(LocalDate.of(1924, 9, 1));
    }

    @Test
    void what_is_no_day_is_not_guessed() {
        for (var typed : new String[] {"31/2/95", "5/13/1995", "5/2", "mai", "5/2/195", ""}) {
            assertThat(Days.read(typed, TODAY)).as(typed).isEmpty();
            assertThat(Days.echo(typed, TODAY)).isEqualTo(typed);
        }
    }

    @Test
    void a_month_or_a_year_alone_is_kept_as_such() {
        assertThat(Days.readLoose("6/1997", TODAY))
                .contains(new LooseDay(LocalDate.of(1997, 6, 1), LooseDay.Grain.MONTH));
        assertThat(Days.readLoose("1997", TODAY)).contains(new LooseDay(LocalDate.of(1997, 1, 1), LooseDay.Grain.YEAR));
        assertThat(Days.readLoose("5/2/95", TODAY))
                .contains(new LooseDay(LocalDate.of(1995, 2, 5), LooseDay.Grain.DAY));
    }

    @Test
    void unknown_is_an_answer_where_it_is_allowed_and_a_mistake_elsewhere() {
        var typed = new Typed(TODAY);

        assertThat(typed.dayOrUnknown("certified", "Chưa rõ")).isEmpty();
        assertThat(typed.fine()).isTrue();
        assertThat(typed.day("on", "chưa rõ")).isEmpty();
        assertThat(typed.errors().on("on")).isPresent();
    }

    @Test
    void a_number_is_never_altered() {
        var typed = new Typed(TODAY);

        assertThat(typed.number("a", "3.335")).contains(3335);
        assertThat(typed.number("b", "27")).contains(27);
        assertThat(typed.number("c", "3.3")).isEmpty();
        assertThat(typed.number("d", "-1")).isEmpty();
        assertThat(typed.errors().byField()).containsOnlyKeys("c", "d");
    }

    @Test
    void a_day_after_today_is_asked_about() {
        var typed = new Typed(TODAY);

        typed.pastDay("on", "27/9/2018");

        assertThat(typed.errors().on("on").orElseThrow().key()).isEqualTo("web.typed.day.future");
    }
}
