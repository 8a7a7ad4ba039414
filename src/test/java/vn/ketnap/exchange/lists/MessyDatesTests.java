package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.exchange.lists.OnPaper.inField;
import static vn.ketnap.exchange.lists.OnPaper.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Dates as they stand in lists (M1, M2, M17): day first, as precise as written, never guessed silently.
class MessyDatesTests {

    @Test
    void dates_written_as_text_in_many_ways_are_read_day_first() {
        var list = born("05/02/1995", "5-2-1995", "05.02.1995", "5 / 2 / 1995", "ngày 5 tháng 2 năm 1995", "1995-02-05")
                .read();

        assertThat(inField(list, "birth")).containsOnly("1995-02-05").hasSize(6);
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void a_year_or_a_month_keeps_its_precision_and_is_said_to_be_partial() {
        var list = born(" 1995", "02/1995", 1995).read();

        assertThat(inField(list, "birth")).containsExactly("1995", "1995-02", "1995");
        assertThat(list.rows())
                .extracting(row -> row.fields().get("birth") instanceof Map<?, ?> birth ? birth.get("precision") : "")
                .isEqualTo(List.of("year", "month", "year"));
        assertThat(problems(list)).containsExactly("2C DATE_PRECISION", "3C DATE_PRECISION", "4C DATE_PRECISION");
    }

    @Test
    void a_two_digit_year_is_read_as_the_past_and_asked_about() {
        var list = born("5/2/95", "5/2/02").read();

        assertThat(inField(list, "birth")).containsExactly("1995-02-05", "2002-02-05");
        assertThat(problems(list)).containsExactly("2C DATE_AMBIGUOUS", "3C DATE_AMBIGUOUS");
        assertThat(alternatives(list, 0)).isEmpty();
        assertThat(alternatives(list, 1)).containsExactly("1902-02-05");
    }

    @Test
    void a_bare_number_is_the_day_a_spreadsheet_counts_and_is_asked_about() {
        var list = born(34735, "34735", "05021995").read();

        assertThat(inField(list, "birth")).containsOnly("1995-02-05");
        assertThat(problems(list)).containsExactly("2C DATE_AMBIGUOUS", "3C DATE_AMBIGUOUS", "4C DATE_AMBIGUOUS");
    }

    @Test
    void a_column_written_month_first_is_never_turned_round_silently() {
        var list = born("02/25/1995", "02/05/1995", "03/03/1995").read();

        assertThat(inField(list, "birth")).containsExactly("1995-02-25", "1995-05-02", "1995-03-03");
        assertThat(alternatives(list, 1)).containsExactly("1995-02-05");
        assertThat(problems(list)).containsExactly("2C DATE_AMBIGUOUS", "3C DATE_AMBIGUOUS");
    }

    @Test
    void real_dates_beside_texts_that_only_day_first_explains_may_have_been_turned_round_by_the_computer() {
        var list = born(LocalDate.of(1995, 5, 2), "25/02/1995", LocalDate.of(1990, 12, 7), LocalDate.of(1991, 3, 3))
                .read();

        assertThat(inField(list, "birth")).containsExactly("1995-05-02", "1995-02-25", "1990-12-07", "1991-03-03");
        assertThat(alternatives(list, 0)).containsExactly("1995-02-05");
        assertThat(problems(list)).containsExactly("2C DATE_AMBIGUOUS", "4C DATE_AMBIGUOUS");
    }

    @Test
    void real_dates_alone_are_believed() {
        var list = born(LocalDate.of(1995, 5, 2), LocalDate.of(1990, 12, 27), "05/02/1995")
                .read();

        assertThat(list.problems()).isEmpty();
    }

    @Test
    void an_impossible_day_keeps_the_row_and_its_words_and_flags_the_cell() {
        var list = born("31/6/1990", "29/02/1995", "29/02/1996", "không nhớ").read();

        assertThat(inField(list, "birth")).containsExactly("null", "null", "1996-02-29", "null");
        assertThat(problems(list)).containsExactly("2C DATE_IMPOSSIBLE", "3C DATE_IMPOSSIBLE", "5C DATE_IMPOSSIBLE");
        assertThat(list.rows().getFirst().written()).containsEntry("C", "31/6/1990");
        assertThat(list.problems().getFirst().raw()).contains("31/6/1990");
    }

    @Test
    void nobody_is_born_after_today() {
        assertThat(problems(born("05/02/2030").read())).containsExactly("2C DATE_IMPOSSIBLE");
    }

    @Test
    void a_date_that_only_fills_the_cell_is_no_date() {
        var list = born("01/01/1900", LocalDate.of(1900, 1, 1), "00/00/0000", "1/1/1900 00:00")
                .read();

        assertThat(inField(list, "birth")).containsOnly("null");
        assertThat(list.problems())
                .extracting(Problem::code)
                .containsOnly(Code.DATE_PLACEHOLDER)
                .hasSize(4);
    }

    private static OnPaper born(Object... dates) {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ");
        for (var i = 0; i < dates.length; i++) {
            list.row(i + 1, "Trần Thử " + (char) ('A' + i), dates[i], "Chi bộ Tổ dân phố số 3");
        }
        return list;
    }

    private static List<String> alternatives(ReadList list, int row) {
        return list.rows().get(row).fields().get("birth") instanceof Map<?, ?> birth
                        && birth.get("alternatives") instanceof List<?> others
                ? others.stream().map(String::valueOf).toList()
                : List.of();
    }
}
