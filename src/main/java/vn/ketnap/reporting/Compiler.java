package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// Compiles one report (lập báo cáo tổng hợp): draws unit after unit, each in a transaction of its own,
/// and puts the tables together level by level.
final class Compiler {

    /// What is left over beside the units.
    static final String REST = "rest";

    private final Report report;
    private final Query query;
    private final Figures figures;
    private final CompiledUnit top;
    private final Map<OrganizationRef, Organization> whole;

    /// @param below the organisation of the query and everything below it
    /// @param most so many cells are drawn at once
    Compiler(Report report, Query query, Figures figures, List<Organization> below, int most) {
        this.report = report;
        this.query = query;
        this.figures = figures;
        this.top = CompiledUnit.of(below, most);
        this.whole = Material.byId(below);
    }

    /// The table of one of the units directly below, which becomes a line where the report is told by units.
    record Line(String key, Value label, Table table) {}

    /// What is beside the drawing.
    interface Watch {

        /// Draws in a transaction.
        Table drawn(Supplier<Table> table);

        /// A line that was made before an interruption.
        Optional<Table> kept(String key);

        /// A line is ready.
        void keep(Line line, int n);

        /// So many more units are done.
        void done(int units);
    }

    /// How many units are drawn.
    int size() {
        return top.size();
    }

    /// The tables of the units directly below.
    List<Line> lines(Watch watch) {
        var lines = new ArrayList<Line>();
        for (var unit : units()) {
            var key = unit.unit().map(Organization::code).orElse(REST);
            var kept = watch.kept(key);
            if (kept.isPresent()) {
                watch.done(unit.size());
                lines.add(new Line(key, label(unit), kept.get()));
            } else {
                lines.add(new Line(key, label(unit), table(unit, watch)));
                watch.keep(lines.getLast(), lines.size());
            }
        }
        return lines;
    }

    private static Value label(CompiledUnit unit) {
        return unit.unit()
                .<Value>map(one -> new Value.Unit(one.code(), one.name()))
                .orElse(new Value.Key("reporting.units.rest"));
    }

    /// What belongs to the committee itself is one line, however much it is.
    private List<CompiledUnit> units() {
        if (top.isDrawnAtOnce()) {
            return List.of(top);
        }
        var rest = top.units().stream().filter(unit -> unit.unit().isEmpty()).toList();
        return Stream.concat(
                        top.units().stream().filter(unit -> unit.unit().isPresent()),
                        Stream.of(new CompiledUnit(Optional.empty(), List.of(), rest)))
                .toList();
    }

    private Table table(CompiledUnit unit, Watch watch) {
        if (unit.isDrawnAtOnce()) {
            var drawn = watch.drawn(() -> report.part(new Material(query, unit.drawn(), figures, whole))
                    .withoutCases());
            watch.done(1);
            return drawn;
        }
        return Joining.of(unit.units().stream().map(one -> table(one, watch)).toList());
    }

    /// Everything together.
    Table whole(List<Line> lines) {
        var sum = finished(Joining.of(lines.stream().map(Line::table).toList()));
        if (!report.isByUnits()) {
            return sum;
        }
        return sum.withRows(lines.stream()
                .flatMap(line ->
                        finished(line.table()).total().stream().map(row -> row.called(line.key(), line.label())))
                .filter(row -> !row.key().equals(REST) || !isEmpty(row))
                .toList());
    }

    Table finished(Table table) {
        return report.finished(table, query.period()).plain();
    }

    private static boolean isEmpty(Table.Row row) {
        return row.values().stream().allMatch(value -> switch (value) {
            case Value.Total total -> total.n() == 0;
            case Value.Amount amount -> amount.n() == 0;
            case Value.Share share -> share.whole() == 0;
            default -> true;
        });
    }
}
