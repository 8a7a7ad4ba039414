package vn.ketnap.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Restores a backup into a scratch database on the same server, which is dropped again.
///
/// @param maker may make databases
/// @param reserve of the disk on which it is made, where that is ours
record Drill(Database database, Database.Login maker, Optional<DiskReserve> reserve) {

    private static final String NOT_ALLOWED = "42501";

    /// The rows once in their tables, and once in what the server writes before.
    private static final int COPIES = 2;

    /// By whoever may make databases: the keeper of the folder's server, or the one account of an outside one.
    static Drill of(DataFolder folder, Database database) {
        var outside = OutsideDatabase.named(System.getenv()) && folder.kind() == DataFolder.Kind.REAL;
        return outside
                ? new Drill(database, database.owner(), Optional.empty())
                : new Drill(database, EmbeddedDatabase.keeper(folder), Optional.of(new DiskReserve(folder.path())));
    }

    /// Restores and compares. False where the server does not let us make a database.
    boolean holds(Restoration restoration) {
        return with(restoration::into);
    }

    /// Does the work in a scratch database. False where the server does not let us make one.
    boolean with(Consumer<Database> work) {
        var name = scratch();
        forget();
        reserve.ifPresent(disk -> disk.assertRoom(COPIES * size()));
        try {
            run(List.of("create database " + quoted(name) + " template template0 owner "
                    + quoted(database.owner().user())));
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException(e);
        }
        try {
            work.accept(database.sibling(url(name)));
        } finally {
            forget();
        }
        return true;
    }

    /// Lets go of the scratch database, also of one left by a program that was cut off.
    void forget() {
        try {
            run(List.of("drop database if exists " + quoted(scratch()) + " with (force)"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Bytes of the database on the disk.
    private long size() {
        try (var connection = DriverManager.getConnection(database.url(), maker.user(), maker.password());
                var ask = connection.createStatement();
                var row = ask.executeQuery("select pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), maker.user(), maker.password());
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    String scratch() {
        return database.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "") + "_drill";
    }

    private String url(String name) {
        return database.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
