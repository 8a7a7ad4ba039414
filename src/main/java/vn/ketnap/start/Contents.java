package vn.ketnap.start;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/// What lies in the rooms' tables, read as their owner: every row, whoever may see it otherwise.
final class Contents {

    /// The same rows are the same bytes on every server; a row that row security would hide is an error.
    private static final String SESSION = """
            set row_security = off; set synchronize_seqscans = off; set statement_timeout = 0; set datestyle = 'ISO, YMD';
            set timezone = 'UTC'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'
            """;

    private static final String OURS = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
                string_agg(format('%I', a.attname), ', ' order by a.attname) filter (where a.attgenerated = '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and (n.nspname, c.relname) <> ('start', 'flyway_schema_history')
                and coalesce(obj_description(c.oid), '') not like '%Not part of a backup.%' and
            """ + OURS + " group by 1 order by 1";

    private static final String FOREIGN_KEYS = """
            select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
                format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
                    pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f' and
            """ + OURS + " order by 1";

    private static final String COUNTERS = """
            select format('%I.%I', s.schemaname, s.sequencename), s.last_value from pg_sequences s
                join pg_namespace n on n.nspname = s.schemaname
            where s.last_value is not null and
            """ + OURS + " order by 1";

    private static final String MIGRATIONS = """
            select version, script, checksum from start.flyway_schema_history
            where success and version is not null order by version
            """;

    private final Connection connection;

    private Contents(Connection connection) {
        this.connection = connection;
    }

    /// What is to be done first and last about a reference between tables.
    record ForeignKey(String drop, String add) {}

    /// What is done with one line of an answer.
    private interface Line<T> {
        T of(ResultSet row) throws SQLException;
    }

    static Connection connect(Database database) throws SQLException {
        var connection = DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static Contents of(Connection connection) {
        return new Contents(connection);
    }

    /// The tables without their rows.
    List<Manifest.Table> tables() throws SQLException {
        return all(TABLES, row -> new Manifest.Table(row.getString(1), row.getString(2), 0, ""));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return all(FOREIGN_KEYS, row -> new ForeignKey(row.getString(1), row.getString(2)));
    }

    List<Manifest.Counter> counters() throws SQLException {
        return all(COUNTERS, row -> new Manifest.Counter(row.getString(1), row.getLong(2)));
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return all(MIGRATIONS, row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /// True where no room ever had a table.
    boolean isEmpty() throws SQLException {
        return !all("select to_regclass('start.flyway_schema_history') is not null", row -> row.getBoolean(1))
                        .getFirst()
                || migrations().isEmpty();
    }

    /// The moment of the transaction, by the database's own clock.
    String moment() throws SQLException {
        return all(
                        "select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
                        row -> row.getString(1))
                .getFirst();
    }

    /// Writes the rows of a table; answers it with their number and hash.
    Manifest.Table write(Manifest.Table table, OutputStream out) throws SQLException, IOException {
        var digest = HashAtEnd.sha256();
        var hashing = new java.security.DigestOutputStream(out, digest);
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", hashing);
        return new Manifest.Table(table.name(), table.columns(), rows, HashAtEnd.hex(digest));
    }

    private <T> List<T> all(String question, Line<T> line) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(line.of(rows));
            }
            return List.copyOf(all);
        }
    }
}
