package vn.ketnap.start;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// The rows of one database on their way into another of the same shape, within the other's
/// transaction. How each column comes over stands in the view `start.bringing`: numbers are counted
/// on from the last one there, names of accounts say where they are from, the uppermost
/// organisation comes under another where one is named.
final class Crossing {

    private static final String COLUMNS = """
            select b.relation, b.attribute, b.goes, b.becomes from start.bringing b
            where b.goes <> 'behind' order by 1, 2
            """;

    private static final String POINTING = """
            select format('%I.%I', n.nspname, c.relname), format('%I.%I', m.nspname, r.relname)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class r on r.oid = k.confrelid join pg_namespace m on m.oid = r.relnamespace
            where k.contype = 'f' and c.oid <> r.oid
            """;

    private final Connection from;
    private final Connection to;
    private final Traveller traveller;
    private final Map<String, Long> counted = new HashMap<>();

    /// Who comes, and what is different about it here.
    ///
    /// @param name behind an @ in the names of its accounts
    /// @param codes codes of organisations that are taken here
    /// @param under the organisation above it from now on
    record Traveller(String name, Set<String> codes, Optional<UUID> under) {}

    private record Column(String name, String becomes) {}

    private record Table(String name, boolean aside, List<Column> columns) {

        /// Where its rows wait for the last step.
        String place() {
            return aside ? "pg_temp.aside_" + name.replaceFirst(".*\\.", "") : name;
        }

        String names() {
            return columns.stream().map(Column::name).collect(Collectors.joining(", "));
        }
    }

    /// @param from is read, and nobody else works in it
    /// @param to is written to; its transaction is the caller's
    Crossing(Connection from, Connection to, Traveller traveller) {
        this.from = from;
        this.to = to;
        this.traveller = traveller;
    }

    /// Carries everything over.
    ///
    /// @return how many rows came
    long carry() throws SQLException {
        var tables = tables();
        for (var table : tables) {
            for (var column : table.columns()) {
                if (column.becomes().equals("number:" + table.name())) {
                    counted.put(table.name(), last(table.name(), column.name()));
                }
            }
        }
        var rows = 0L;
        for (var table : sorted(tables)) {
            if (table.aside()) {
                run("create temporary table aside_" + table.name().replaceFirst(".*\\.", "") + " (like " + table.name()
                        + ") on commit drop");
            }
            rows += carry(table);
        }
        return rows;
    }

    /// By how much the numbers of a table were raised.
    long counted(String table) {
        return counted.getOrDefault(table, 0L);
    }

    /// Numbers that the database gives out go on after the last one.
    void countOn() throws SQLException {
        for (var table : tables()) {
            for (var column : table.columns()) {
                if (column.becomes().equals("number:" + table.name())) {
                    run("select setval(pg_get_serial_sequence('" + table.name() + "', '" + column.name()
                            + "'), greatest(1, (select max(" + column.name() + ") from " + table.name() + ")))");
                }
            }
        }
    }

    private List<Table> tables() throws SQLException {
        var tables = new LinkedHashMap<String, Table>();
        try (var ask = from.createStatement();
                var rows = ask.executeQuery(COLUMNS)) {
            while (rows.next()) {
                var aside = rows.getString("goes").equals("aside");
                tables.computeIfAbsent(rows.getString("relation"), name -> new Table(name, aside, new ArrayList<>()))
                        .columns()
                        .add(new Column(rows.getString("attribute"), rows.getString("becomes")));
            }
        }
        return List.copyOf(tables.values());
    }

    /// What is pointed to comes first.
    private List<Table> sorted(List<Table> tables) throws SQLException {
        var waiting = new LinkedHashMap<String, Table>();
        tables.forEach(table -> waiting.put(table.name(), table));
        var pointing = new HashMap<String, List<String>>();
        try (var ask = from.createStatement();
                var rows = ask.executeQuery(POINTING)) {
            while (rows.next()) {
                pointing.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        var sorted = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var free = waiting.values().stream()
                    .filter(table -> pointing.getOrDefault(table.name(), List.of()).stream()
                            .noneMatch(waiting::containsKey))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables point at each other: " + waiting.keySet());
            }
            free.forEach(table -> waiting.remove(table.name()));
            sorted.addAll(free);
        }
        return sorted;
    }

    /// Out of one and into the other at the same time; nothing is held in memory.
    private long carry(Table table) throws SQLException {
        var reading = "copy (select "
                + table.columns().stream().map(this::arriving).collect(Collectors.joining(", ")) + " from "
                + table.name() + ") to stdout";
        try (var in = new PipedInputStream(Seal.PIECE);
                var out = new PipedOutputStream(in)) {
            var reader = new FutureTask<>(() -> read(reading, out));
            Thread.ofVirtual().name("crossing").start(reader);
            var rows = to.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.place() + " (" + table.names() + ") from stdin", in, Seal.PIECE);
            if (rows != reader.get()) {
                throw new IllegalStateException("rows were lost on the way: " + table.name());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long read(String statement, PipedOutputStream out) throws SQLException, IOException {
        try (out) {
            return from.unwrap(PGConnection.class).getCopyAPI().copyOut(statement, out);
        }
    }

    /// The column as it is to be there.
    private String arriving(Column column) {
        return switch (column.becomes().replaceFirst(":.*", "")) {
            case "number" -> column.name() + " + " + counted(column.becomes().substring("number:".length()));
            case "account" -> column.name() + " || " + literal("@" + traveller.name());
            case "code" ->
                traveller.codes().isEmpty()
                        ? column.name()
                        : "case when " + column.name() + " in ("
                                + traveller.codes().stream()
                                        .map(Crossing::literal)
                                        .collect(Collectors.joining(", "))
                                + ") then " + column.name() + " || " + literal("-" + traveller.name()) + " else "
                                + column.name() + " end";
            case "parent" ->
                traveller
                        .under()
                        .map(above -> "coalesce(" + column.name() + ", " + literal(above.toString()) + ")")
                        .orElse(column.name());
            default -> column.name();
        };
    }

    private long last(String table, String column) throws SQLException {
        try (var ask = to.createStatement();
                var rows = ask.executeQuery("select coalesce(max(" + column + "), 0) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var run = to.createStatement()) {
            run.execute(statement);
        }
    }

    private static String literal(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
