package vn.ketnap.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How far people came (đã tới bước nào) who were introduced or listed in the years looked at.
///
/// @param begun the first such act of each case, where that counts for the part
/// @param furthest the last of [#STEPS] that a case came to by the cut date, by its place there
record ReachedSteps(List<Item> begun, Map<UUID, Integer> furthest) {

    static final List<String> STEPS = List.of("introduced", "sentToClass", "certified", "applied", "admitted");

    private static final Set<String> BEGINNINGS = Set.of("introduced", "listed");

    static ReachedSteps of(Material material) {
        var first = material.firstYear();
        var here = Set.copyOf(material.facts());
        var seen = new HashSet<UUID>();
        var furthest = new HashMap<UUID, Integer>();
        for (var fact : material.histories()) {
            var step = BEGINNINGS.contains(fact.measure()) ? 0 : STEPS.indexOf(fact.measure());
            if (step >= 0) {
                furthest.merge(fact.item().caseId(), step, Math::max);
            }
        }
        var begun = material.histories().stream()
                .filter(fact ->
                        BEGINNINGS.contains(fact.measure()) && fact.on().getYear() >= first && material.isWithin(fact))
                .filter(fact -> seen.add(fact.item().caseId()))
                .filter(here::contains)
                .map(Fact::item)
                .toList();
        return new ReachedSteps(begun, furthest);
    }

    /// Who came to a step or past it.
    List<Item> to(String step) {
        return begun.stream()
                .filter(item -> furthest.getOrDefault(item.caseId(), 0) >= STEPS.indexOf(step))
                .toList();
    }
}
