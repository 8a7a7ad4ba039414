package vn.ketnap.reporting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;

/// The door to compiled reports (báo cáo tổng hợp): of a committee with more cells than can be counted
/// at once, put together from the reports of its units in the background, kept, and opened at once
/// afterwards.
@Service
public class CompiledReports {

    /// What is quicker needs no page of its own.
    private static final long SOON_MILLIS = 900;

    private final Reports reports;
    private final CompiledStore store;
    private final Compiling compiling;

    CompiledReports(Reports reports, CompiledStore store, Compiling compiling) {
        this.reports = reports;
        this.store = store;
        this.compiling = compiling;
    }

    /// As it was made last, and how far it is where it is being made; nothing of a report that is drawn
    /// at once. One statement.
    public Compiled of(String code, Query query) {
        return reports.isCompiled(code, query.part()) ? store.of(code, query) : Compiled.NEVER;
    }

    /// Has one made, or made anew; one that is being made goes on. Comes back when it is ready, or
    /// after a second. Must not be called inside a transaction: what is begun is seen by others at
    /// once. Whoever calls has asked whether the actor may count there.
    public void make(String code, Query query, Actor by) {
        if (!reports.isCompiled(code, query.part())) {
            throw new IllegalArgumentException(code + " " + query.part().code());
        }
        store.ask(code, query, by);
        try {
            compiling.begin().get(SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What a unit directly below adds to a figure.
    public record UnitFigure(Value unit, Value value) {}

    /// A figure by units.
    ///
    /// @param row what its row is about
    /// @param column what it counts there
    public record ByUnits(Value row, Value column, List<UnitFigure> units) {}

    /// What each unit directly below adds to one figure of the last one of a period; none where there
    /// is no such figure, or nothing adds to it.
    public ByUnits byUnits(String code, Query query, String row, String column) {
        var lines = store.lines(code, query);
        return new ByUnits(
                first(lines, table -> Optional.of(table.label(row)).filter(label -> !label.equals(Value.NOTHING))),
                first(
                        lines,
                        table -> table.columns().stream()
                                .filter(one -> one.key().equals(column))
                                .findFirst()
                                .map(table::heading)),
                lines.stream()
                        .flatMap(line -> line.table().at(row, column).stream()
                                .filter(value -> value instanceof Value.Total total && total.n() > 0)
                                .map(value -> new UnitFigure(line.label(), value)))
                        .toList());
    }

    private static Value first(List<Compiler.Line> lines, Function<Table, Optional<Value>> found) {
        return lines.stream()
                .flatMap(line -> found.apply(line.table()).stream())
                .findFirst()
                .orElse(Value.NOTHING);
    }
}
