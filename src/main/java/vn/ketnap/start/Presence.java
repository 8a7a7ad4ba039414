package vn.ketnap.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Who works with a database at present: each program shares a lock of the database as long as it runs,
/// on a connection of its own, and whoever changes everything (an upgrade, `bring`, `restore`) must
/// hold it alone. The database lets go of it when a program dies.
final class Presence implements AutoCloseable {

    private static final String LOCK = "1262834246, 1";
    private static final String OTHERS = """
            select coalesce(nullif(a.application_name, ''), '?') || coalesce(' @ ' || host(a.client_addr), '')
            from pg_locks l left join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and (l.classid, l.objid, l.objsubid) = (1262834246, 1, 2) and l.granted
                and l.pid <> pg_backend_pid()
                and l.database = (select oid from pg_database where datname = current_database())
            order by 1
            """;
    private static final int LONGEST_NAME = 60;
    private static final int SECONDS = 2;

    private final Connection connection;

    private Presence(Connection connection) {
        this.connection = connection;
    }

    /// Beside others that work. Refused while one has the database for itself.
    ///
    /// @param signature how others are told of this program
    static Presence among(Database database, String signature) {
        return taken(database, signature, "pg_try_advisory_lock_shared", "start.presence.taken");
    }

    /// While nobody else works; the refusal says how many do, and who.
    static Presence alone(Database database, String signature) {
        return taken(database, signature, "pg_try_advisory_lock", "start.presence.others");
    }

    private static Presence taken(Database database, String signature, String lock, String refusal) {
        try {
            var presence = new Presence(connect(database, signature));
            if (!presence.strings("select " + lock + "(" + LOCK + ")::text").contains("true")) {
                var others = presence.strings(OTHERS);
                presence.close();
                throw Refusal.of(refusal, others.size(), String.join("; ", others));
            }
            return presence;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the lock is still held: it is as long as its connection lives.
    boolean isHeld() {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Database database, String signature) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", database.owner().user());
        settings.setProperty("password", database.owner().password());
        settings.setProperty("ApplicationName", signature.substring(0, Math.min(LONGEST_NAME, signature.length())));
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.url(), settings);
    }

    private List<String> strings(String question) throws SQLException {
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
