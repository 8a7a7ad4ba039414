package vn.ketnap.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A report drawn: a heading, rows with values, and what stands under it.
///
/// @param code the word of the report, part of the keys of its messages
/// @param total the row for the whole part
/// @param notes keys of sentences under the table
public record Table(String code, List<Column> columns, List<Row> rows, Optional<Row> total, List<String> notes) {

    /// One column; its heading stands in the messages under `reporting.<code>.<key>`.
    ///
    /// @param added whether the total is the sum of the rows
    /// @param heading the heading where it is no message, as of a month
    public record Column(String key, boolean number, boolean added, Optional<Value> heading) {

        public Column(String key, boolean number, boolean added) {
            this(key, number, added, Optional.empty());
        }
    }

    /// One row.
    ///
    /// @param key names it in addresses
    /// @param label what it is about
    /// @param group whether it sums up the rows after it
    public record Row(String key, Value label, boolean group, List<Value> values) {

        public Row {
            values = List.copyOf(values);
        }

        /// How far below the first one an organisation of a tree lies.
        public int depth() {
            return label instanceof Value.Words(var words)
                    ? (words.length() - words.replace(TreeReport.DEEPER, "").length()) / TreeReport.DEEPER.length()
                    : 0;
        }

        Row with(List<Value> others) {
            return new Row(key, label, group, others);
        }

        /// The same with other words in front.
        Row called(String other, Value words) {
            return new Row(other, words, group, values);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (var row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException(
                        code + ": " + row.key() + " has " + row.values().size() + " values");
            }
        }
    }

    /// What stands in one place; nothing where there is no such place.
    public Optional<Value> at(String row, String column) {
        var place = columns.stream().map(Column::key).toList().indexOf(column);
        return place < 0
                ? Optional.empty()
                : find(row).map(found -> found.values().get(place));
    }

    /// What stands above a column.
    public Value heading(Column column) {
        return column.heading().orElseGet(() -> new Value.Key("reporting." + code + "." + column.key()));
    }

    /// What a row is about.
    public Value label(String row) {
        return find(row).map(Row::label).orElse(Value.NOTHING);
    }

    private Optional<Row> find(String row) {
        return total.filter(one -> one.key().equals(row))
                .or(() -> rows.stream().filter(one -> one.key().equals(row)).findFirst());
    }

    Table withRows(List<Row> others) {
        return new Table(code, columns, others, total, notes);
    }

    /// The same with numbers only: what is worked out of many is worked out.
    Table plain() {
        return with(value -> value instanceof Value.Made made ? made.value() : value);
    }

    /// The same without the cases behind its counts.
    Table withoutCases() {
        return with(value -> value instanceof Value.Count count ? new Value.Total(count.n(), count.n()) : value);
    }

    private Table with(UnaryOperator<Value> other) {
        return new Table(
                code,
                columns,
                rows.stream().map(row -> with(row, other)).toList(),
                total.map(row -> with(row, other)),
                notes);
    }

    private static Row with(Row row, UnaryOperator<Value> other) {
        return row.with(row.values().stream().map(other).toList());
    }

    /// A table of one line, which comes to stand as a row among those of other units.
    static Table line(String code, List<Column> columns, List<Value> values, List<String> notes) {
        var total = new Row("total", new Value.Key("reporting.total"), false, values);
        return new Table(code, columns, List.of(), Optional.of(total), notes);
    }

    static Column counted(String key) {
        return new Column(key, true, true);
    }

    static Column number(String key) {
        return new Column(key, true, false);
    }

    static Column words(String key) {
        return new Column(key, false, false);
    }
}
