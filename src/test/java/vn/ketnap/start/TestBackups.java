package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Backups for the tests, cheap to open.
final class TestBackups {

    static final Seal.Cost CHEAP = new Seal.Cost(3, 1);

    private static final String TABLES = """
            create table access.a_first (n int); create table start.z_last (n int);
            create table journal.long as select generate_series(1, 500000) as n
            """;

    private static final String PAIR =
            "begin; insert into access.a_first values (1); insert into start.z_last values (1); commit";

    private TestBackups() {}

    /// A folder with a mark and a key, without a database.
    static DataFolder folder(Path place) {
        var folder = DataFolder.open(place.resolve("folder"), DataFolder.Kind.DEMO);
        OwnerOnly.write(folder.key(), "a key of the identity numbers");
        return folder;
    }

    static Path of(Database database, Path place, Optional<String> password) {
        var folder = folder(place);
        var file = place.resolve("backup.ketnap");
        try {
            Files.createFile(file);
            new Backup(database, folder)
                    .write(file, password.map(words -> Seal.fresh(words, CHEAP)).orElse(null), _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// The hash of the sorted rows of every table, by its name; computed columns too.
    static Map<String, String> hashes(Database database) throws SQLException {
        try (var connection = Contents.connect(database);
                var statement = connection.createStatement()) {
            var hashes = new TreeMap<String, String>();
            for (var table : Contents.of(connection).tables()) {
                try (var rows =
                        statement.executeQuery("select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n'"
                                + " order by t::text collate \"C\")), '') from " + table.name() + " t")) {
                    rows.next();
                    hashes.put(table.name(), rows.getString(1));
                }
            }
            return hashes;
        }
    }

    static void makePairs(Database database) throws SQLException {
        try (var connection = Contents.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /// Writes a row in each of two tables, together, until told to stop; answers how often.
    static long writePairs(Database database, AtomicBoolean stop, CountDownLatch begun) throws SQLException {
        try (var connection = Contents.connect(database);
                var statement = connection.createStatement()) {
            var n = 0L;
            while (!stop.get()) {
                n++;
                statement.execute(PAIR);
                begun.countDown();
            }
            return n;
        }
    }
}
