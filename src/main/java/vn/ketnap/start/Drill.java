package vn.ketnap.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/// Restores a backup into a scratch database on the same server, which is dropped again.
///
/// @param maker may make databases
record Drill(Database database, Database.Login maker) {

    private static final String NOT_ALLOWED = "42501";

    /// By whoever may make databases: the keeper of the folder's server, or the one account of an outside one.
    static Drill of(DataFolder folder, Database database) {
        var outside = OutsideDatabase.named(System.getenv()) && folder.kind() == DataFolder.Kind.REAL;
        return new Drill(database, outside ? database.owner() : EmbeddedDatabase.keeper(folder));
    }

    /// Restores and compares. False where the server does not let us make a database.
    boolean holds(Restoration restoration) {
        return with(restoration::into);
    }

    /// Does the work in a scratch database. False where the server does not let us make one.
    boolean with(Consumer<Database> work) {
        var name = scratch();
        try {
            run(List.of("drop database if exists " + quoted(name) + " with (force)"));
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
            drop(name);
        }
        return true;
    }

    private void drop(String name) {
        try {
            run(List.of("drop database if exists " + quoted(name) + " with (force)"));
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
