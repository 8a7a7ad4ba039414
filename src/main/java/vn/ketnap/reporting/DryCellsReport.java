package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
