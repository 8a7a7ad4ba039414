package vn.ketnap.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// How far people came (đã tới bước nào).
final class ReachedSteps {

    private ReachedSteps() {}

    /// Of the cases that began in the years looked at, how many came to each step or past it.
    static List<Overview.Reached> of(Material material) {
        var steps = List.of(
                Set.of("introduced", "listed"),
                Set.of("sentToClass"),
                Set.of("certified"),
                Set.of("applied"),
                Set.of("admitted"));
        var words = List.of("introduced", "sentToClass", "certified", "applied", "admitted");
        var furthest = new HashMap<UUID, Integer>();
        var begun = new HashSet<UUID>();
        var here = Set.copyOf(material.facts());
        for (var fact : material.histories()) {
            for (var i = 0; i < steps.size(); i++) {
                if (steps.get(i).contains(fact.measure())) {
                    furthest.merge(fact.item().caseId(), i, Math::max);
                    if (i == 0 && here.contains(fact)) {
                        begun.add(fact.item().caseId());
                    }
                }
            }
        }
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Overview.Reached(words.get(i), (int) begun.stream()
                        .filter(one -> furthest.getOrDefault(one, 0) >= i)
                        .count()))
                .toList();
    }
}
