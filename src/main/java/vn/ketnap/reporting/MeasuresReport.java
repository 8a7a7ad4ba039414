package vn.ketnap.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// How often each step was done in the period, by cell (kết quả một kỳ): what the page of results shows.
@Component
class MeasuresReport implements Report {

    private static final List<Table.Column> COLUMNS =
            Counts.MEASURES.stream().map(Table::counted).toList();

    @Override
    public String code() {
        return Reports.MEASURES;
    }

    @Override
    public Table draw(Material material) {
        return new Table(
                code(),
                COLUMNS,
                material.cells().stream()
                        .map(cell -> new Table.Row(
                                cell.code(), new Value.Words(cell.name()), false, values(material, List.of(cell))))
                        .toList(),
                Optional.of(new Table.Row(
                        "total", new Value.Key("reporting.total"), false, values(material, material.cells()))),
                List.of("reporting.counted"));
    }

    private static List<Value> values(Material material, Collection<Organization> cells) {
        return Counts.MEASURES.stream()
                .<Value>map(
                        measure -> new Value.Count(Material.of(material.counted(measure, material.period()), cells)))
                .toList();
    }
}
