package vn.ketnap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// One PostgreSQL for all tests of a run, as the program itself starts it, and as many fresh databases
/// in it as are asked for: copies of one in which all migrations have run.
public final class TestServer {

    /// Each of several runs side by side has a server of its own.
    private static final Path PLACE = Path.of("target", "test-database-" + System.getProperty("ketnap.fork", "1"));

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static Optional<Database> running = Optional.empty();

    private TestServer() {}

    /// Gives the context a fresh database, made when somebody first asks for it.
    public static void give(GenericApplicationContext context) {
        if (!context.containsBeanDefinition("database")) {
            context.registerBean("the tests' own", Database.class, TestServer::fresh, definition -> {
                definition.setLazyInit(true);
                definition.setFallback(true); // a test that wakes the rooms itself brings its own
            });
            if (context.getEnvironment().containsProperty("ketnap.key-file")) {
                return;
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "tests",
                            Map.of(
                                    "ketnap.key-file",
                                    PLACE.resolve("identity.key").toString())));
        }
    }

    /// The context's database as its owner sees it: every row, and what not even the owner may do.
    public static JdbcClient owner(ApplicationContext rooms) {
        var database = rooms.getBean(Database.class);
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }

    static Database fresh() {
        var name = "test_" + NUMBER.incrementAndGet();
        var fresh = copy("ketnap", name);
        keeperDoes("alter database " + name + " set statement_timeout = '1min'");
        return fresh;
    }

    /// A database in which nothing ever ran.
    static Database empty() {
        return copy("template1", "test_" + NUMBER.incrementAndGet());
    }

    /// The address of a database on the tests' server.
    static String url(String database) {
        return server().url().replaceAll("[^/]+$", database);
    }

    /// True when the tests run on Debian's PostgreSQL 15.
    static boolean debian() {
        return "debian15".equals(System.getenv("KETNAP_TEST_DATABASE"));
    }

    /// The folder of the tests' own server.
    static DataFolder folder() {
        return DataFolder.open(PLACE.resolve(String.valueOf(engine().major())), DataFolder.Kind.DEMO);
    }

    /// Where the tests' server keeps its files.
    static Path cluster() throws IOException {
        try (var walk = Files.walk(PLACE)) {
            return walk.filter(file -> file.endsWith("PG_VERSION"))
                    .map(file -> file.toAbsolutePath().getParent())
                    .filter(place -> Files.isDirectory(place.resolve("base")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The engine of the tests' server, for folders of their own.
    static Engine unpackedEngine() {
        return debian() ? engine() : Engine.ours(folder(), _ -> {});
    }

    private static Engine engine() {
        return debian()
                ? new Engine(Path.of("/usr/lib/postgresql/15/bin"), 15)
                : new Engine(
                        PLACE.resolve("18/engine").resolve(Binaries.VERSION).resolve("bin"), 18);
    }

    private static synchronized Database server() {
        if (running.isEmpty()) {
            var server = new EmbeddedDatabase(folder(), TestServer::unpackedEngine, _ -> {}).alone("tests");
            SpringApplication.getShutdownHandlers().add(server::close);
            sweep(server);
            Migrations.complete(server);
            running = Optional.of(server);
        }
        return running.get();
    }

    /// Each run begins with an empty template; what an earlier one left is dropped.
    private static void sweep(Database server) {
        keep(server, """
                select format('drop database %I with (force)', datname) from pg_database where datname like 'test%'
                    or datname = 'ketnap'
                union all select 'create database ketnap owner ketnap_owner'
                """);
    }

    private static Database copy(String template, String name) {
        var server = server();
        keep(server, "select 'create database " + name + " template " + template + " owner ketnap_owner'");
        return server.sibling(server.url().replaceAll("[^/]+$", name));
    }

    /// Does something that only the keeper of the tests' server may do.
    static void keeperDoes(String statement) {
        keep(server(), "select '" + statement.replace("'", "''") + "'");
    }

    private static void keep(Database server, String statements) {
        var passwords = Passwords.of(folder().passwords());
        try (var connection = DriverManager.getConnection(
                        server.url().replaceAll("[^/]+$", "postgres"), "ketnap_keeper", passwords.keeper());
                var rows = connection.createStatement().executeQuery(statements);
                var statement = connection.createStatement()) {
            while (rows.next()) {
                statement.execute(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
