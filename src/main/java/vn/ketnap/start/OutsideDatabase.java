package vn.ketnap.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL server that somebody else looks after: `KETNAP_DATABASE_URL`, `_USER`, `_PASSWORD`. One account owns
/// the tables; each connection of the program becomes `ketnap_app` before it does anything.
final class OutsideDatabase {

    private static final int OLDEST = 15;

    private OutsideDatabase() {}

    /// The server named in the environment, for a folder of this kind. The demo is refused there: nothing on a
    /// server says whether its data are real.
    static Optional<Database> of(Map<String, String> environment, DataFolder.Kind kind) {
        if (kind == DataFolder.Kind.DEMO && named(environment)) {
            throw Refusal.of("start.server.demo");
        }
        return url(environment)
                .map(url -> at(
                        url.startsWith("jdbc:") ? url : "jdbc:" + url,
                        new Database.Login(
                                environment.getOrDefault("KETNAP_DATABASE_USER", ""),
                                environment.getOrDefault("KETNAP_DATABASE_PASSWORD", ""))));
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
        return new Database(url, login, login, "set role " + Database.APP, () -> {});
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
