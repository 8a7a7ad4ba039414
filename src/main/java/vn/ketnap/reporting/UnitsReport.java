package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;

/// Progress and results of a committee of many cells, by its units (theo đơn vị trực thuộc).
final class UnitsReport {

    private static final String PROGRESS = "progress";

    /// The reports that can be drawn so.
    static final List<String> CODES = List.of(PROGRESS, Reports.MEASURES);

    private UnitsReport() {}

    static Table draw(String code, Units units) {
        return code.equals(PROGRESS) ? progress(units) : measures(units);
    }

    private static Table progress(Units units) {
        var columns = new ArrayList<>(List.of(
                Table.counted("cells"),
                Table.counted("dry"),
                Table.counted("sources"),
                Table.counted("sent"),
                Table.counted("target"),
                Table.counted("admitted"),
                Table.number("share"),
                Table.counted("last-year"),
                Table.counted("before"),
                Table.counted("recognised"),
                Table.counted("probation"),
                Table.counted("overdue"),
                Table.words("grade")));
        units.years()
                .forEach(year -> columns.add(new Table.Column(
                        "year-" + year, true, true, Optional.of(new Value.Words(String.valueOf(year))))));
        return table("units", columns, units, UnitsReport::progress, List.of("reporting.units.note"));
    }

    private static List<Value> progress(Units.Line line) {
        var admitted = line.counts().of("admitted");
        return Stream.concat(
                        Stream.of(
                                amount(line.cells()),
                                amount(line.dry()),
                                amount(line.sources()),
                                amount(line.counts().of("sentToClass")),
                                target(line.target()),
                                amount(admitted),
                                line.target().isPresent()
                                        ? new Value.Share(
                                                admitted, line.target().getAsInt())
                                        : Value.NOTHING,
                                amount(line.lastYear()),
                                amount(line.before()),
                                amount(line.counts().of("recognised")),
                                amount(line.probation()),
                                amount(line.overdue()),
                                ProgressReport.grade(line.target(), admitted)),
                        line.admitted().stream().map(UnitsReport::amount))
                .toList();
    }

    private static Table measures(Units units) {
        return table(
                Reports.MEASURES,
                Counts.MEASURES.stream().map(Table::counted).toList(),
                units,
                line -> Counts.MEASURES.stream()
                        .map(measure -> amount(line.counts().of(measure)))
                        .toList(),
                List.of("reporting.counted"));
    }

    private static Table table(
            String code,
            List<Table.Column> columns,
            Units units,
            Function<Units.Line, List<Value>> values,
            List<String> notes) {
        return new Table(
                code,
                columns,
                units.lines().stream()
                        .map(line -> new Table.Row(
                                line.unit().map(Organization::code).orElse("rest"),
                                line.unit()
                                        .<Value>map(unit -> new Value.Unit(unit.code(), unit.name()))
                                        .orElse(new Value.Key("reporting.units.rest")),
                                false,
                                values.apply(line)))
                        .toList(),
                Optional.of(
                        new Table.Row("total", new Value.Key("reporting.total"), false, values.apply(units.total()))),
                notes);
    }

    private static Value amount(int n) {
        return new Value.Amount(n);
    }

    private static Value target(OptionalInt target) {
        return target.isPresent() ? amount(target.getAsInt()) : Value.NOTHING;
    }
}
