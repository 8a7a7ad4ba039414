package vn.ketnap.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;

/// Everything the database keeps, as the owner of the tables reads it, in small letters.
record Remains(Database database) {

    /// Every table as COPY writes it, bytes as the words they hold.
    String everything() {
        try (var connection = Contents.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("set bytea_output = 'escape'");
            var dump = new StringWriter();
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : Contents.of(connection).tables()) {
                dump.write("\n== " + table.name() + "\n");
                copy.copyOut("copy " + table.name() + " to stdout", dump);
            }
            for (var table : List.of("access.session_attributes", "exchange.upload")) {
                dump.write("\n== " + table + "\n");
                copy.copyOut("copy " + table + " to stdout", dump);
            }
            return dump.toString().toLowerCase(Locale.ROOT);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String statistics() throws SQLException {
        return one("select coalesce(string_agg(concat(schemaname, '.', tablename, '.', attname, ' ', most_common_vals::text, histogram_bounds::text,"
                        + " most_common_elems::text), E'\\n'), '') from pg_stats where schemaname !~ '^pg_'")
                .toLowerCase(Locale.ROOT);
    }

    /// What the Word files of all papers say.
    String papers() throws SQLException {
        var words = new StringBuilder();
        try (var connection = Contents.connect(database);
                var rows = connection
                        .createStatement()
                        .executeQuery("select bytes from document.paper where length(bytes) > 0")) {
            while (rows.next()) {
                words.append(unzipped(rows.getBytes(1)));
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String unzipped(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var words = new StringBuilder();
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return words.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String backup(Path temp) throws IOException {
        var file = TestBackups.of(database, temp, Optional.empty());
        try (var zip = new ZipFile(file.toFile())) {
            var words = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return words.toString().toLowerCase(Locale.ROOT);
        }
    }

    /// Every counter, and every stage and act that is counted.
    Map<String, String> counted() throws SQLException {
        var counts = new TreeMap<String, String>();
        for (var table : List.of(
                "admission.stage_count",
                "admission.measure_count",
                "admission.stage_span",
                "admission.standing_act",
                "admission.act",
                "course.enrolment")) {
            var rows = table.equals("course.enrolment")
                    ? "count(*)::text"
                    : "md5(string_agg(t::text, '|' order by t::text))";
            counts.put(table, one("select " + rows + " from " + table + " t"));
        }
        return counts;
    }

    long numbers(UUID person) throws SQLException {
        return Long.parseLong(one("select count(*) from people.identity_number where person_id = '" + person + "'"));
    }

    /// VACUUM FULL keeps rows that a transaction begun before their end may still see, the server's own analysis
    /// among them: those are waited for first.
    void writeTheTablesAnew() throws SQLException {
        try (var connection = Contents.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        now bigint := pg_current_xact_id()::text;
                    begin
                        while exists (select from pg_stat_activity where datname = current_database()
                                and pid <> pg_backend_pid() and backend_xmin::text::bigint < now) loop
                            perform pg_stat_clear_snapshot();
                        end loop;
                    end $$
                    """);
            statement.execute("vacuum (full, analyze)");
        }
    }

    /// The files of every table and index of this database.
    List<String> files() throws SQLException {
        return one("select string_agg(pg_relation_filepath(c.oid), E'\\n') from pg_class c"
                        + " where pg_relation_filepath(c.oid) is not null and c.relkind in ('r', 'i', 't', 'm')")
                .lines()
                .toList();
    }

    /// Those of the files in which a word stands.
    List<String> filesThatHold(String word) throws SQLException, IOException {
        var place = TestServer.cluster();
        var found = new ArrayList<String>();
        for (var file : files()) {
            var bytes = Files.readAllBytes(place.resolve(file));
            if (new String(bytes, StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains(word)) {
                found.add(file);
            }
        }
        return found;
    }

    private String one(String sql) throws SQLException {
        try (var connection = Contents.connect(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
