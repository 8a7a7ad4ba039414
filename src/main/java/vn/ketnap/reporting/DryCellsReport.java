package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// R6, cells without a source, or that admitted nobody this year (chi bộ chưa có nguồn, chưa kết nạp): those whose last
/// admission lies longest back come first.
@Component
class DryCellsReport implements Report {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.number("members"),
            Table.counted("sources"),
            Table.words("last"),
            Table.number("years"),
            Table.words("note"));

    private static final List<Table.Column> BY_UNITS = Stream.of(
                    "cells", "listed", "no-source", "idle-1", "idle-2", "idle-3", "idle-4", "never")
            .map(Table::counted)
            .toList();

    @Override
    public String code() {
        return "dry";
    }

    /// A cell with what makes it dry.
    private record Dry(Organization cell, List<Item> sources, Optional<LocalDate> last) {}

    @Override
    public Table draw(Material material) {
        var rows = material.cells().stream()
                .filter(cell -> cell.kind().isCell())
                .map(cell -> new Dry(
                        cell,
                        Material.of(material.standing(one -> one.isAt(Standing.SOURCES)), List.of(cell)),
                        lastAdmission(cell, material)))
                .filter(dry -> dry.sources().isEmpty() || years(dry, material) != 0)
                .sorted(Comparator.comparing(dry -> dry.last().orElse(LocalDate.MIN)))
                .map(dry -> new Table.Row(
                        dry.cell().code(),
                        new Value.Words(dry.cell().name()),
                        false,
                        List.of(
                                new Value.Amount(material.members(dry.cell())),
                                new Value.Count(dry.sources()),
                                dry.last().<Value>map(Value.Day::new).orElse(new Value.Key("reporting.dry.never")),
                                dry.last().isPresent() ? new Value.Amount(years(dry, material)) : Value.NOTHING,
                                dry.sources().isEmpty() ? new Value.Key("reporting.progress.dry") : Value.NOTHING)))
                .toList();
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.dry.note"));
    }

    @Override
    public boolean isByUnits() {
        return true;
    }

    /// How many cells there are, how many of them stand in the list, and why.
    @Override
    public Table part(Material material) {
        var listed = draw(material).rows();
        var values = new ArrayList<Value>();
        values.add(new Value.Amount(
                material.cells().stream().filter(cell -> cell.kind().isCell()).count()));
        values.add(new Value.Amount(listed.size()));
        values.add(number(listed, row -> !row.values().get(4).equals(Value.NOTHING)));
        for (var n = 1; n < Material.YEARS; n++) {
            var years = new Value.Amount(n);
            values.add(number(listed, row -> row.values().get(3).equals(years)));
        }
        values.add(number(listed, row -> row.values().get(3).equals(Value.NOTHING)));
        return Table.line("dry-units", BY_UNITS, values, List.of("reporting.dry-units.note"));
    }

    private static Value number(List<Table.Row> rows, Predicate<Table.Row> wanted) {
        return new Value.Amount(rows.stream().filter(wanted).count());
    }

    static Optional<LocalDate> lastAdmission(Organization cell, Material material) {
        return material.facts().stream()
                .filter(fact ->
                        fact.measure().equals("admitted") && fact.item().cell().equals(cell.id()))
                .map(Fact::on)
                .reduce((_, later) -> later);
    }

    /// Years since the year of the last admission; as many as are looked at where none is known.
    private static int years(Dry dry, Material material) {
        return dry.last().map(day -> material.cut().getYear() - day.getYear()).orElse(Material.YEARS);
    }
}
