package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.Text;

class QuantityTests {

    private final Quantity months = new Quantity(
            "certificate-valid",
            "months",
            new Text("Giá trị", "Validity"),
            false,
            List.of(),
            List.of(number("2016-07-25", 60), word("2026-04-08", "unknown"), word("2028-01-01", "none")));

    @Test
    void a_value_holds_from_its_day_until_the_next_and_the_first_also_before() {
        assertThat(months.on(day("2010-01-01")).number()).contains(60);
        assertThat(months.on(day("2026-04-07")).number()).contains(60);
        assertThat(months.on(day("2026-04-08")).written()).isEqualTo("unknown");
        assertThat(months.on(day("2030-01-01")).written()).isEqualTo("none");
        assertThat(months.on(day("2016-07-25")).written()).isEqualTo("60");
    }

    @Test
    void what_nobody_has_read_is_the_last_known_and_none_is_none() {
        assertThat(months.inForce(day("2026-04-08")).flatMap(Value::number)).contains(60);
        assertThat(months.isUnknown(day("2026-04-07"))).isFalse();
        assertThat(months.isUnknown(day("2026-04-08"))).isTrue();
        assertThat(months.inForce(day("2028-01-01"))).isEmpty();
        assertThat(months.isUnknown(day("2028-01-01"))).isFalse();
    }

    @Test
    void a_value_entered_takes_the_place_of_the_one_of_its_day_and_stands_in_order() {
        assertThat(months.with(number("2026-04-08", 48)).values())
                .extracting(Value::written)
                .containsExactly("60", "48", "none");
        assertThat(months.with(number("2020-01-01", 36)).values())
                .extracting(Value::written)
                .containsExactly("60", "36", "unknown", "none");
    }

    @Test
    void the_clause_of_a_value_is_written_with_its_point_where_there_is_one() {
        assertThat(clause("5.4b", "read")).isEqualTo("HD 01-HD/TW, điểm 5.4b");
        assertThat(clause("", "inferred")).isEqualTo("HD 01-HD/TW (suy ra)");
    }

    private static String clause(String point, String basis) {
        return new Clause(day("2016-09-20"), "HD 01-HD/TW", point, basis).shown();
    }

    private static Value number(String from, int number) {
        return new Value(day(from), Optional.of(number), Optional.empty(), Clause.NONE, false);
    }

    private static Value word(String from, String word) {
        return new Value(day(from), Optional.empty(), Optional.of(word), Clause.NONE, false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
