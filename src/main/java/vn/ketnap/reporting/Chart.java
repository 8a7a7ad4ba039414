package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What of a table is drawn as a picture of quantities (biểu đồ). A picture shows figures of the table it belongs to
/// and nothing else: the browser reads them off the page, a Word file takes them from here.
///
/// @param title what it is about, as a value of the table
/// @param rows the keys of the rows, in order
/// @param columns the keys of the columns, one series each
public record Chart(Value title, Shape shape, List<String> rows, List<String> columns) {

    /// More rows than these are no picture any more; sub-totals stand for them.
    private static final int MOST = 40;

    /// Up to so many rows under a heading are drawn although some count nobody.
    private static final int FEW = 9;

    /// How it is drawn: columns through time, bars beside names, the middle half of values with its median, or what was
    /// done with marks for its target and for the year before.
    public enum Shape {
        COLUMNS,
        BARS,
        SPANS,
        TARGETS;

        /// Its word in pages.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Chart {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /// The pictures of a report, in order; none for most.
    public static List<Chart> of(Table table) {
        return switch (table.code()) {
            case "months", "certificates", "deadlines" ->
                whole(
                        table,
                        Shape.COLUMNS,
                        table.columns().stream().map(Table.Column::key).toList());
            case "progress" -> whole(table, Shape.TARGETS, List.of("admitted", "target", "last-year"));
            case "groups" -> whole(table, Shape.BARS, List.of("all"));
            case "duration" -> whole(table, Shape.SPANS, List.of("first", "median", "third"));
            case "composition", "bieu-2" -> byHeading(table, List.of("now", "last-year"));
            default -> List.of();
        };
    }

    private static List<Chart> whole(Table table, Shape shape, List<String> columns) {
        var lines = known(table, table.rows().stream().filter(row -> !row.group()), columns);
        var shown = lines.size() <= MOST
                ? lines
                : known(table, table.rows().stream().filter(Table.Row::group), columns);
        return drawn(
                new Chart(new Value.Key("reporting." + table.code() + ".title"), shape, keys(shown), columns), table);
    }

    /// One picture under each heading; the first counts everybody, so its heading is a row as well.
    private static List<Chart> byHeading(Table table, List<String> columns) {
        var charts = new ArrayList<Chart>();
        var rows = table.rows();
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).group()) {
                var under = rows.stream().skip(at + 1L).takeWhile(row -> !row.group());
                var shown = at == 0 ? Stream.concat(Stream.of(rows.getFirst()), under) : under;
                var keys = keys(counted(table, shown.toList(), columns));
                charts.addAll(drawn(new Chart(rows.get(at).label(), Shape.BARS, keys, columns), table));
            }
        }
        return charts;
    }

    /// The rows that count somebody or nobody, averages left out; of very many those of nobody are left out too.
    private static List<Table.Row> counted(Table table, List<Table.Row> rows, List<String> columns) {
        return rows.stream()
                .filter(row -> values(table, row, columns)
                        .anyMatch(value -> value instanceof Value.Count || value instanceof Value.Total))
                .filter(row -> rows.size() <= FEW || values(table, row, columns).anyMatch(value -> size(value) > 0))
                .toList();
    }

    private static Stream<Value> values(Table table, Table.Row row, List<String> columns) {
        return columns.stream().flatMap(column -> table.at(row.key(), column).stream());
    }

    /// A picture without anybody in it is not drawn.
    private static List<Chart> drawn(Chart chart, Table table) {
        var isEmpty = chart.rows().stream()
                .flatMap(row -> chart.columns().stream().flatMap(column -> table.at(row, column).stream()))
                .allMatch(value -> size(value) == 0);
        return isEmpty ? List.of() : List.of(chart);
    }

    /// The rows that have something in one of these columns.
    private static List<Table.Row> known(Table table, Stream<Table.Row> rows, List<String> columns) {
        return rows.filter(row -> values(table, row, columns)
                        .anyMatch(value -> value instanceof Value.Count
                                || value instanceof Value.Total
                                || value instanceof Value.Amount))
                .toList();
    }

    private static List<String> keys(List<Table.Row> rows) {
        return rows.stream().map(Table.Row::key).toList();
    }

    private static double size(Value value) {
        return switch (value) {
            case Value.Count count -> count.n();
            case Value.Total total -> total.n();
            case Value.Amount amount -> amount.n();
            default -> 0;
        };
    }
}
