package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// R8, what came of those whom each organisation introduced in the period (đoàn thể giới thiệu và kết quả), by the cut
/// date. Somebody introduced by two counts once with each.
@Component
class IntroducersReport implements Report {

    private static final List<String> BODIES =
            List.of("youth-union", "trade-union", "women", "farmers", "veterans", "front", "cell");
    private static final List<String> REACHED =
            List.of("listed", "sentToClass", "certified", "applied", "admitted", "removed");

    @Override
    public String code() {
        return "introducers";
    }

    @Override
    public Table draw(Material material) {
        var introduced = introduced(material);
        var rows = new ArrayList<Table.Row>();
        for (var body : BODIES) {
            var of = introduced.stream()
                    .filter(fact -> fact.about().equals(body))
                    .toList();
            rows.add(new Table.Row(
                    body, new Value.Key("reporting.body." + body), false, values(once(of, material), material)));
        }
        var everybody = once(introduced, material);
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.number("introduced"));
        REACHED.forEach(measure -> columns.add(Table.number(measure)));
        return new Table(
                code(),
                columns,
                rows,
                Optional.of(
                        new Table.Row("total", new Value.Key("reporting.total"), false, values(everybody, material))),
                List.of("reporting.introducers.note"));
    }

    private static List<Value> values(List<Item> cohort, Material material) {
        var values = new ArrayList<Value>();
        values.add(new Value.Count(cohort));
        for (var measure : REACHED) {
            var reached = reached(measure, material);
            values.add(new Value.Count(cohort.stream()
                    .filter(item -> reached.contains(item.caseId()))
                    .toList()));
        }
        return values;
    }

    private static Set<UUID> reached(String measure, Material material) {
        return material.histories().stream()
                .filter(fact -> fact.measure().equals(measure))
                .map(fact -> fact.item().caseId())
                .collect(Collectors.toSet());
    }

    /// Who introduced whom in the period in all that the report is about.
    private static List<Fact> introduced(Material material) {
        return material.histories().stream()
                .filter(fact -> fact.kind().equals("introduced")
                        && material.period().holds(fact.on())
                        && material.isWithin(fact))
                .toList();
    }

    /// Each case the first time only, where that was in the unit.
    private static List<Item> once(List<Fact> introduced, Material material) {
        var seen = new HashSet<UUID>();
        var here = material.facts().stream().collect(Collectors.toCollection(HashSet::new));
        return introduced.stream()
                .filter(fact -> seen.add(fact.item().caseId()))
                .filter(here::contains)
                .map(Fact::item)
                .toList();
    }
}
