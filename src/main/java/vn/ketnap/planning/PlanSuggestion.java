package vn.ketnap.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Shares out admissions among cells (đề xuất phân bổ), to be put right by hand: in proportion to
/// what each cell weighs, in whole numbers that add up to the total. Each cell gets its share
/// rounded down; what is left goes to those with the largest remainders, of equal ones to the
/// first.
public final class PlanSuggestion {

    /// How many past years the mean is taken of.
    public static final int YEARS = 3;

    private PlanSuggestion() {}

    /// The admissions that a percentage of so many members makes, halves rounded up.
    public static int ofPercent(BigDecimal percent, int members) {
        return percent.multiply(BigDecimal.valueOf(members))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /// The mean of a year of what was done in [#YEARS] years, halves rounded up.
    public static int ofMean(int admitted) {
        return BigDecimal.valueOf(admitted)
                .divide(BigDecimal.valueOf(YEARS), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /// The shares, in the order of the weights.
    ///
    /// @param weights what each weighs, at least nought
    /// @throws IllegalArgumentException when there is something to share out and nothing weighs anything
    public static <T> Map<T, Integer> shared(int total, Map<T, Integer> weights) {
        long weight = weights.values().stream().mapToLong(Integer::longValue).sum();
        if (weight == 0 && total > 0) {
            throw new IllegalArgumentException("nothing to go by");
        }
        var lines = weights.entrySet().stream().toList();
        var exact =
                lines.stream().mapToLong(line -> (long) total * line.getValue()).toArray();
        var shares =
                Arrays.stream(exact).map(one -> weight == 0 ? 0 : one / weight).toArray();
        var left = total - Arrays.stream(shares).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> weight == 0 ? 0 : exact[i] % weight)
                        .reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        var shared = new LinkedHashMap<T, Integer>();
        IntStream.range(0, exact.length).forEach(i -> shared.put(lines.get(i).getKey(), (int) shares[i]));
        return shared;
    }
}
