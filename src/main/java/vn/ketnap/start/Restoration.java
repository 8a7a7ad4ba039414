package vn.ketnap.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Brings a backup back into a new database, whole or not at all. The tables are made by the migrations that had run
/// when it was written; the rows come in as their owner, with triggers at rest and references taken away and put back,
/// so that each is held against the rows. In the end every table is read again and compared with the backup.
///
/// @param manifest what [BackupFile#check] answered
record Restoration(BackupFile file, Manifest manifest) {

    /// Refuses what this program cannot read, before anything is made.
    static Restoration of(BackupFile file) {
        var manifest = file.check();
        if (!Migrations.has(manifest.migrations())) {
            throw Refusal.of("start.backup.newer", file.path().toAbsolutePath().normalize());
        }
        return new Restoration(file, manifest);
    }

    /// @param database new and empty
    void into(Database database) {
        Migrations.exactly(database, manifest.migrations());
        try (var connection = Contents.connect(database)) {
            connection.setAutoCommit(false);
            var contents = Contents.of(connection);
            var here = contents.tables();
            assertAlike(here);
            var keys = contents.foreignKeys();
            run(connection, keys.stream().map(Contents.ForeignKey::drop).toList());
            run(connection, each(here, "alter table %s disable trigger user"));
            run(connection, List.of("truncate " + names(here)));
            fill(connection);
            run(connection, List.of("set constraints all immediate"));
            run(connection, each(here, "alter table %s enable trigger user"));
            run(connection, keys.stream().map(Contents.ForeignKey::add).toList());
            count(connection);
            compare(contents);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, List.of("analyze"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the key of the identity numbers, where the backup has one.
    void key(Path key) {
        try {
            file.each((name, in) -> {
                if (name.equals(Manifest.KEY_ENTRY)) {
                    OwnerOnly.touch(key);
                    Files.write(key, in.readAllBytes());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names go into statements from the database's own list only.
    private void assertAlike(List<Manifest.Table> here) {
        var told = manifest.tables();
        for (var i = 0; i < Math.max(here.size(), told.size()); i++) {
            if (here.size() != told.size() || !here.get(i).isLike(told.get(i))) {
                throw file.damaged();
            }
        }
    }

    private void fill(Connection connection) throws IOException, SQLException {
        var tables = manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::entry, Function.identity()));
        file.each((name, in) -> {
            var table = tables.get(name);
            if (table != null) {
                fill(connection, table, in);
            }
        });
    }

    private void fill(Connection connection, Manifest.Table table, InputStream in) throws IOException {
        var digest = HashAtEnd.sha256();
        try {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.name() + " (" + table.columns() + ") from stdin",
                            new DigestInputStream(in, digest),
                            Seal.PIECE);
            if (rows != table.rows() || !HashAtEnd.hex(digest).equals(table.sha256())) {
                throw file.damaged();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void count(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var counter : manifest.counters()) {
                set.setString(1, counter.name());
                set.setLong(2, counter.last());
                set.execute();
            }
        }
    }

    private void compare(Contents contents) throws SQLException, IOException {
        var told = manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        for (var table : contents.tables()) {
            if (!contents.write(table, OutputStream.nullOutputStream()).equals(told.get(table.name()))) {
                throw new IllegalStateException("not as in the backup: " + table.name());
            }
        }
    }

    private static List<String> each(List<Manifest.Table> tables, String statement) {
        return tables.stream().map(table -> statement.formatted(table.name())).toList();
    }

    private static String names(List<Manifest.Table> tables) {
        return tables.stream().map(Manifest.Table::name).collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
