package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// The organisations of a part with who is where (cây tổ chức và số người), each with everything below it.
@Component
class TreeReport implements Report {

    /// Moves a name to the right by one level, on pages and in files alike.
    static final String DEEPER = "\u2003";

    /// From the class on, until the ceremony.
    private static final List<String> UNDER_WAY = Standing.SOURCES.subList(1, Standing.SOURCES.size());

    private static final List<Table.Column> COLUMNS = List.of(
            Table.number("members"),
            Table.number("sources"),
            Table.number("under-way"),
            Table.number("probation"),
            Table.number("admitted"),
            Table.words("beside"));

    @Override
    public String code() {
        return "tree";
    }

    @Override
    public Table draw(Material material) {
        var parents = material.below().stream()
                .filter(one -> one.parent().isPresent())
                .collect(Collectors.toMap(Organization::id, one -> one.parent().orElseThrow()));
        var within = new HashMap<OrganizationRef, List<Organization>>();
        material.cells()
                .forEach(cell -> way(cell.id(), parents)
                        .forEach(one -> within.computeIfAbsent(one, _ -> new ArrayList<>())
                                .add(cell)));
        var counted = counted(material);
        var rows = material.below().stream()
                .filter(one -> within.containsKey(one.id()))
                .map(one -> {
                    var cells = within.getOrDefault(one.id(), List.of());
                    return new Table.Row(
                            one.code(),
                            new Value.Words(DEEPER.repeat(depth(one, material, parents)) + one.name()),
                            !one.kind().isCell(),
                            values(cells, counted, material));
                })
                .toList();
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.tree.note"));
    }

    @Override
    public boolean isByUnits() {
        return true;
    }

    @Override
    public Table part(Material material) {
        return Table.line(
                "tree-units",
                COLUMNS.subList(0, COLUMNS.size() - 1),
                values(material.cells(), counted(material), material).subList(0, COLUMNS.size() - 1),
                List.of("reporting.tree-units.note"));
    }

    private static int depth(Organization one, Material material, Map<OrganizationRef, OrganizationRef> parents) {
        return Math.max(
                0, way(one.id(), parents).indexOf(material.query().part().id()));
    }

    /// The organisation and all above it, the nearest first.
    private static List<OrganizationRef> way(OrganizationRef from, Map<OrganizationRef, OrganizationRef> parents) {
        var way = new ArrayList<OrganizationRef>();
        for (var at = Optional.of(from); at.isPresent(); at = at.map(parents::get)) {
            way.add(at.get());
        }
        return way;
    }

    /// The cases of each column by cell, read once for all rows.
    private static List<Map<OrganizationRef, List<Item>>> counted(Material material) {
        return List.of(
                byCell(material.standing(one -> one.isAt(Standing.SOURCES))),
                byCell(material.standing(one -> one.isAt(UNDER_WAY))),
                byCell(material.standing(one -> one.isAt(Standing.PROBATION))),
                byCell(material.counted("admitted", material.period())));
    }

    private static Map<OrganizationRef, List<Item>> byCell(List<Item> items) {
        return items.stream().collect(Collectors.groupingBy(Item::cell));
    }

    private static List<Value> values(
            List<Organization> cells, List<Map<OrganizationRef, List<Item>>> counted, Material material) {
        var values = new ArrayList<Value>();
        values.add(new Value.Amount(cells.stream().mapToInt(material::members).sum()));
        for (var column : counted) {
            values.add(new Value.Count(cells.stream()
                    .flatMap(cell -> column.getOrDefault(cell.id(), List.of()).stream())
                    .toList()));
        }
        var isDry = cells.stream().noneMatch(cell -> counted.getFirst().containsKey(cell.id()));
        values.add(isDry ? new Value.Key("reporting.progress.dry") : Value.NOTHING);
        return values;
    }
}
