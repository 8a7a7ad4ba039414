package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The continuation of the official table of new members (Biểu 2B, F-BC-03): by people and by religion, with women.
@Component
class PeoplesStatistic implements Report {

    private static final List<Table.Column> COLUMNS =
            List.of(Table.counted("all"), Table.counted("women"), Table.number("share"));

    /// The headings; a row under one begins with the same word in the singular.
    private static final List<String> KINDS = List.of("peoples", "religions");

    @Override
    public String code() {
        return "bieu-2b";
    }

    @Override
    public Table draw(Material material) {
        var admitted = material.counted("admitted", material.period());
        material.know(admitted.stream());
        var rows = new ArrayList<Table.Row>();
        rows.add(heading("peoples", admitted, material));
        by(admitted, item -> material.trait(item).word("ethnicity"))
                .forEach((name, items) -> rows.add(row("people-", name, items, admitted, material)));
        rows.add(heading("religions", admitted, material));
        by(
                        admitted,
                        item -> material.trait(item).isReligious()
                                ? material.trait(item).word("religion")
                                : "-")
                .forEach((name, items) -> {
                    if (!name.equals("-")) {
                        rows.add(row("religion-", name, items, admitted, material));
                    }
                });
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of());
    }

    /// Peoples and religions in order of name, and each as a share of all, also of units that have none of it.
    @Override
    public Table finished(Table sum, Period period) {
        var rows = new ArrayList<Table.Row>();
        for (var kind : KINDS) {
            var all = (Value.Total) sum.at(kind, "all").orElseThrow();
            sum.rows().stream().filter(row -> row.key().equals(kind)).forEach(rows::add);
            sum.rows().stream()
                    .filter(row -> row.key().startsWith(kind.substring(0, kind.length() - 1) + "-"))
                    .sorted(Comparator.comparing(PeoplesStatistic::name))
                    .map(row -> row.with(List.of(
                            row.values().get(0),
                            row.values().get(1),
                            new Value.Share(((Value.Total) row.values().get(0)).n(), all.n()))))
                    .forEach(rows::add);
        }
        return sum.withRows(rows);
    }

    /// Whoever's people is not known comes first.
    private static String name(Table.Row row) {
        return row.label() instanceof Value.Words(var words) ? words : "";
    }

    private Table.Row heading(String key, List<Item> all, Material material) {
        return new Table.Row(key, new Value.Key("reporting." + code() + "." + key), true, values(all, all, material));
    }

    private static Table.Row row(String kind, String name, List<Item> items, List<Item> all, Material material) {
        return new Table.Row(
                kind + (name.isEmpty() ? "unknown" : name.replace(' ', '-')),
                name.isEmpty() ? new Value.Key("reporting.unknown") : new Value.Words(name),
                false,
                values(items, all, material));
    }

    private static Map<String, List<Item>> by(List<Item> items, Function<Item, String> of) {
        var groups = new TreeMap<String, List<Item>>();
        items.forEach(item ->
                groups.computeIfAbsent(of.apply(item), _ -> new ArrayList<>()).add(item));
        return groups;
    }

    private static List<Value> values(List<Item> items, List<Item> all, Material material) {
        var women =
                items.stream().filter(item -> material.trait(item).isWoman()).toList();
        return List.of(new Value.Count(items), new Value.Count(women), new Value.Share(items.size(), all.size()));
    }
}
