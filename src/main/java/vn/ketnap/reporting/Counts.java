package vn.ketnap.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.organization.Organization;

/// How often each thing was done in a period (số liệu một kỳ), by the day of the act. Admitted counts ceremonies held,
/// recognised counts recognition decided.
public record Counts(Map<String, Integer> byMeasure) {

    /// The measures, in the order of reports.
    public static final List<String> MEASURES = List.of(
            "introduced",
            "listed",
            "sentToClass",
            "certified",
            "applied",
            "cellVoted",
            "decided",
            "admitted",
            "recognised",
            "cardsIssued",
            "removed");

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byMeasure = Map.copyOf(byMeasure);
    }

    /// What was done in the period for one cell.
    static Counts of(Material material, Organization cell) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var fact : material.facts()) {
            if (!fact.measure().isEmpty()
                    && material.period().holds(fact.on())
                    && fact.item().cell().equals(cell.id())) {
                counts.merge(fact.measure(), 1, Integer::sum);
            }
        }
        return new Counts(counts);
    }

    /// The measures among some sums.
    static Counts in(Map<String, Integer> sums) {
        var counts = new LinkedHashMap<>(sums);
        counts.keySet().retainAll(MEASURES);
        return new Counts(counts);
    }

    public int of(String measure) {
        return byMeasure.getOrDefault(measure, 0);
    }

    public boolean isEmpty() {
        return byMeasure.values().stream().allMatch(n -> n == 0);
    }

    Counts plus(Counts other) {
        var sum = new LinkedHashMap<>(byMeasure);
        other.byMeasure.forEach((measure, n) -> sum.merge(measure, n, Integer::sum));
        return new Counts(sum);
    }

    /// Every measure in order, zeros included.
    Map<String, Integer> inOrder() {
        var all = new LinkedHashMap<String, Integer>();
        MEASURES.forEach(measure -> all.put(measure, of(measure)));
        return all;
    }
}
