package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How a number is shared out among cells.
class PlanSuggestionTests {

    @Test
    void what_is_left_over_goes_to_the_largest_remainders() {
        // 10 by 21, 10 and 14 of 45: 4,67 – 2,22 – 3,11.
        assertThat(shared(10, 21, 10, 14)).containsExactly(5, 2, 3);
    }

    @Test
    void of_equal_remainders_the_first_are_served() {
        assertThat(shared(2, 7, 7, 7)).containsExactly(1, 1, 0);
    }

    @Test
    void a_cell_that_weighs_nothing_gets_nothing() {
        assertThat(shared(5, 3, 0, 2)).containsExactly(3, 0, 2);
    }

    @Test
    void nothing_is_shared_out_as_nothing() {
        assertThat(shared(0, 0, 0)).containsExactly(0, 0);
        assertThatThrownBy(() -> shared(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void three_percent_of_448_members_are_13_and_halves_are_rounded_up() {
        assertThat(PlanSuggestion.ofPercent(new BigDecimal("3"), 448)).isEqualTo(13);
        assertThat(PlanSuggestion.ofPercent(new BigDecimal("2.5"), 100)).isEqualTo(3);
        assertThat(PlanSuggestion.ofPercent(new BigDecimal("0.33"), 100)).isZero();
    }

    @Test
    void the_mean_is_of_three_years() {
        assertThat(PlanSuggestion.ofMean(40)).isEqualTo(13);
        assertThat(PlanSuggestion.ofMean(38)).isEqualTo(13);
        assertThat(PlanSuggestion.ofMean(0)).isZero();
    }

    @Test
    void the_shares_always_add_up_and_are_within_one_of_what_is_due() {
        var random = new Random(20180115);
        for (var round = 0; round < 5000; round++) {
            var weights = random.ints(1 + random.nextInt(90), 0, 60).toArray();
            long weight = Arrays.stream(weights).sum();
            var total = weight == 0 ? 0 : random.nextInt(400);
            var shares = shared(total, weights).stream().toList();

            assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
            for (var i = 0; i < weights.length && weight > 0; i++) {
                var exact = (long) total * weights[i];
                assertThat(shares.get(i) * weight).isBetween(exact - weight + 1, exact + weight - 1);
            }
        }
    }

    @Test
    void whoever_weighs_more_never_gets_less() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var weights = random.ints(1 + random.nextInt(30), 1, 60).sorted().toArray();
            var shares = shared(random.nextInt(100), weights).stream().toList();
            for (var i = 1; i < weights.length; i++) {
                if (weights[i] > weights[i - 1]) {
                    assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(i - 1));
                }
            }
        }
    }

    private static Collection<Integer> shared(int total, int... weights) {
        Map<Integer, Integer> byCell = new LinkedHashMap<>();
        for (var i = 0; i < weights.length; i++) {
            byCell.put(i, weights[i]);
        }
        return PlanSuggestion.shared(total, byCell).values();
    }
}
