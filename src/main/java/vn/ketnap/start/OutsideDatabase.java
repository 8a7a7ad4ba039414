package vn.ketnap.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL server that somebody else looks after: `KETNAP_DATABASE_URL`, `_USER`, `_PASSWORD`. One
/// account owns the tables; each connection of the program becomes `ketnap_app` before it does
/// anything. With `KETNAP_POOL_URL`, `_USER`, `_PASSWORD` the program's own work goes through a pooler,
/// and only what lasts goes past it.
final class OutsideDatabase {

    private static final int OLDEST = 15;
    private static final String POOL = "KETNAP_POOL";

    private static final String OWNS_NOTHING = """
            select pg_has_role(current_user, 'ketnap_app', 'usage') and not rolsuper and not rolbypassrls
                and not pg_has_role(current_user, ?, 'member')
            from pg_roles where rolname = current_user
            """;

    private OutsideDatabase() {}

    /// The server named in the environment, for a folder of this kind. The demo is refused there: nothing on a
    /// server says whether its data are real.
    static Optional<Database> of(Map<String, String> environment, DataFolder.Kind kind) {
        if (kind == DataFolder.Kind.DEMO && named(environment)) {
            throw Refusal.of("start.server.demo");
        }
        return url(environment).map(url -> {
            var direct = at(jdbc(url), login(environment, "KETNAP_DATABASE")).following(replica(environment));
            var pooler = Optional.ofNullable(environment.get(POOL + "_URL")).filter(said -> !said.isBlank());
            return pooler.map(said -> pooled(direct, jdbc(said), login(environment, POOL)))
                    .orElse(direct);
        });
    }

    private static Optional<String> replica(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("KETNAP_REPLICA_URL"))
                .filter(said -> !said.isBlank())
                .map(OutsideDatabase::jdbc);
    }

    private static String jdbc(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url;
    }

    private static Database.Login login(Map<String, String> environment, String name) {
        return new Database.Login(
                environment.getOrDefault(name + "_USER", ""), environment.getOrDefault(name + "_PASSWORD", ""));
    }

    /// The program's own work goes through a pooler that lends connections for one transaction
    /// (pgbouncer). It cannot become somebody else there, so it comes in as one who is nobody else
    /// already; statements are not kept prepared, for the next transaction may be another connection's.
    static Database pooled(Database direct, String url, Database.Login login) {
        var unprepared = url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0";
        try (var connection = DriverManager.getConnection(unprepared, login.user(), login.password());
                var ask = connection.prepareStatement(OWNS_NOTHING)) {
            ask.setString(1, direct.owner().user());
            try (var row = ask.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw Refusal.of(
                            "start.pool.role", login.user(), direct.owner().user());
                }
            }
        } catch (SQLException e) {
            throw Refusal.of("start.server.no-answer", url, String.valueOf(e.getMessage()));
        }
        var door = new Database.Door(login, "select 1", Optional.of(unprepared));
        return new Database(direct.url(), direct.owner(), door, direct.replica(), direct.afterwards());
    }

    static boolean named(Map<String, String> environment) {
        return url(environment).isPresent();
    }

    private static Optional<String> url(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("KETNAP_DATABASE_URL")).filter(url -> !url.isBlank());
    }

    static Database at(String url, Database.Login login) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            assertNewEnough(url, connection.getMetaData().getDatabaseMajorVersion());
            prepareRole(connection, login.user());
        } catch (SQLException e) {
            throw Refusal.of("start.server.no-answer", url, String.valueOf(e.getMessage()));
        }
        return new Database(url, login, Database.Door.of(login), Optional.empty(), () -> {});
    }

    static void assertNewEnough(String url, int version) {
        if (version < OLDEST) {
            throw Refusal.of("start.server.old", url, version, OLDEST);
        }
    }

    private static void prepareRole(Connection connection, String user) {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'ketnap_app') then
                            create role ketnap_app nologin;
                        end if;
                        if not pg_has_role(current_user, 'ketnap_app', 'member') then
                            execute format('grant ketnap_app to %I', current_user);
                        end if;
                    end $$
                    """);
            statement.execute("set role " + Database.APP);
        } catch (SQLException _) {
            throw Refusal.of("start.server.role", user);
        }
    }
}
