package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How the figures of units are put together, and which sums would give away what a unit does not tell.
class JoiningTests {

    @Test
    void a_sum_is_told_where_it_gives_no_small_count_away() {
        assertThat(sum(12, 30, 0)).isEqualTo(new Value.Total(42, 42));
        assertThat(sum(12, 2, 3)).isEqualTo(new Value.Total(17, 17));
    }

    @Test
    void a_sum_is_not_told_from_which_the_one_small_count_follows() {
        assertThat(sum(12, 30, 3)).isEqualTo(new Value.Total(45, 42));
    }

    @Test
    void a_sum_is_not_told_where_the_small_counts_must_all_be_the_least_or_the_most() {
        assertThat(sum(12, 1, 1)).isEqualTo(new Value.Total(14, 12));
        assertThat(sum(12, 4, 4)).isEqualTo(new Value.Total(20, 12));
    }

    @Test
    void what_a_level_does_not_tell_the_level_above_does_not_give_away() {
        var veiled = new Value.Total(45, 42);
        assertThat(Joining.value(List.of(veiled, new Value.Total(50, 50)))).isEqualTo(new Value.Total(95, 92));
        assertThat(Joining.value(List.of(veiled, new Value.Total(2, 2), new Value.Total(50, 50))))
                .isEqualTo(new Value.Total(97, 97));
    }

    @Test
    void medians_come_from_all_values_together_and_not_from_medians() {
        var all = Joining.value(List.of(median(1, 1, 1, 100), median(50, 60)));
        assertThat(((Value.Made) all).value()).isEqualTo(new Value.Amount(25.5));
        assertThat(((Value.Made) median()).value()).isEqualTo(Value.NOTHING);
    }

    @Test
    void averages_are_weighted_and_shares_come_from_sums() {
        assertThat(((Value.Made) Joining.value(List.of(new Value.Mean(90, 3), new Value.Mean(20, 1)))).value())
                .isEqualTo(new Value.Amount(27.5));
        assertThat(Joining.value(List.of(new Value.Share(1, 2), new Value.Share(0, 8))))
                .isEqualTo(new Value.Share(1, 10));
    }

    private static Value sum(int... counts) {
        return Joining.value(
                IntStream.of(counts).<Value>mapToObj(n -> new Value.Total(n, n)).toList());
    }

    private static Value.Quantile median(Integer... values) {
        var many = new TreeMap<Integer, Integer>();
        List.of(values).forEach(value -> many.merge(value, 1, Integer::sum));
        return new Value.Quantile(many, 0.5);
    }
}
