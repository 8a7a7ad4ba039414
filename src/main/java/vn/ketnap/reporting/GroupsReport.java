package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Vietnamese;

/// R3, sources by group and by the class their cell set (nguồn theo nhóm và phân loại), at the cut date. The class is
/// the cell's own word for how soon the steps may follow; it weighs nobody.
@Component
class GroupsReport implements Report {

    private static final List<String> CLASSES = List.of("a", "b", "c", "d");

    @Override
    public String code() {
        return "groups";
    }

    @Override
    public Table draw(Material material) {
        var sources = material.standing(one -> one.isAt(Standing.SOURCES));
        material.know(sources.stream());
        var said = lastClasses(material);
        var groups = new TreeMap<String, List<Item>>();
        var written = new HashMap<String, String>();
        for (var item : sources) {
            var group = material.trait(item).word("source_group").strip();
            written.putIfAbsent(Vietnamese.fold(group), group);
            groups.computeIfAbsent(Vietnamese.fold(group), _ -> new ArrayList<>())
                    .add(item);
        }
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.counted("all"));
        CLASSES.forEach(one -> columns.add(Table.counted("class-" + one)));
        columns.add(Table.counted("class-none"));
        var rows = groups.entrySet().stream()
                .map(group -> new Table.Row(
                        group.getKey().isEmpty() ? "none" : group.getKey().replaceAll("[^a-z0-9]+", "-"),
                        group.getKey().isEmpty()
                                ? new Value.Key("reporting.groups.none")
                                : new Value.Words(written.getOrDefault(group.getKey(), "")),
                        false,
                        values(group.getValue(), said)))
                .toList();
        var total = new Table.Row("total", new Value.Key("reporting.total"), false, values(sources, said));
        return new Table(code(), columns, rows, Optional.of(total), List.of("reporting.groups.note"));
    }

    /// Whoever is in no group comes first.
    @Override
    public Table finished(Table sum, Period period) {
        return sum.withRows(sum.rows().stream()
                .sorted(Comparator.comparing(row -> row.key().equals("none") ? "" : row.key()))
                .toList());
    }

    /// What each case's cell said last by the cut date.
    private static Map<UUID, String> lastClasses(Material material) {
        var last = new HashMap<UUID, String>();
        material.histories().stream()
                .filter(fact -> fact.kind().equals("classified"))
                .forEach(fact -> last.put(fact.item().caseId(), fact.about()));
        return last;
    }

    private static List<Value> values(List<Item> items, Map<UUID, String> said) {
        var values = new ArrayList<Value>();
        values.add(new Value.Count(items));
        for (var wanted : CLASSES) {
            values.add(new Value.Count(items.stream()
                    .filter(item -> wanted.equals(said.get(item.caseId())))
                    .toList()));
        }
        values.add(new Value.Count(
                items.stream().filter(item -> !said.containsKey(item.caseId())).toList()));
        return values;
    }
}
