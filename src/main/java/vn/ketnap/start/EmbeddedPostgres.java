package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// The PostgreSQL server in the data folder: on loopback only, with a generated password, `fsync` on. After the program
/// was killed its server may still run; then it is taken over. Used by whoever holds the folder's lock.
public final class EmbeddedPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "ketnap_super";

    private final DataFolder folder;
    private final Programs programs;

    private EmbeddedPostgres(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /// Starts the server, or takes over the one that a killed program left running.
    public static EmbeddedPostgres start(DataFolder folder) {
        var server = new EmbeddedPostgres(folder, Programs.unpackedIn(folder.binaries()));
        try {
            server.run();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How to reach the server of a folder, as its password file says; it may or may not run.
    static Access access(DataFolder folder) {
        var kept = kept(folder);
        return new Access(
                url(kept, "ketnap"),
                "ketnap_owner",
                kept.getProperty("password"),
                "ketnap_app_login",
                kept.getProperty("password"),
                false);
    }

    public Access access() {
        return access(folder);
    }

    /// Makes another database beside the first, for tests.
    public Access another(String name) {
        try (var db = connect("postgres")) {
            createDatabase(db, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var access = access();
        return new Access(
                url(kept(folder), name),
                access.owner(),
                access.ownerPassword(),
                access.app(),
                access.appPassword(),
                false);
    }

    /// Whether a server answers with the folder's password.
    static boolean answers(DataFolder folder) {
        if (!Files.exists(folder.access())) {
            return false;
        }
        var kept = kept(folder);
        try (var db = DriverManager.getConnection(url(kept, "postgres"), SUPERUSER, kept.getProperty("password"))) {
            return db.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /// Stops the server; what was acknowledged is on disk.
    public void stop() {
        ctl(List.of("stop", "-m", "fast", "-w", "-t", "60"));
    }

    private void run() throws IOException {
        if (!Files.exists(folder.postgres().resolve("PG_VERSION"))) {
            initialise();
        } else if (answers(folder)) {
            return;
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!started()) {
            if (System.nanoTime() > until) {
                throw new Sentence(
                        "Cơ sở dữ liệu không khởi động được. Xem "
                                + folder.path().resolve("postgres.log") + ".",
                        "The database does not start. See " + folder.path().resolve("postgres.log") + ".");
            }
        }
        prepare();
    }

    /// One attempt; children of a killed server may need a moment to go.
    private boolean started() throws IOException {
        var kept = kept(folder);
        if (!free(Integer.parseInt(kept.getProperty("port")))) {
            keep(kept.getProperty("password"), anyFreePort());
            kept = kept(folder);
        }
        var options = "-p " + kept.getProperty("port") + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c max_connections=60";
        var log = folder.path().resolve("postgres.log").toString();
        return ctl(List.of("start", "-w", "-t", "30", "-l", log, "-o", options)) == 0 && answers(folder);
    }

    private void initialise() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        keep(HexFormat.of().formatHex(bytes), anyFreePort());
        var password = folder.path().resolve("initial-password");
        DataFolder.writePrivately(password, kept(folder).getProperty("password"));
        var code = execute(List.of(
                programs.path("initdb"),
                "-D",
                folder.postgres().toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C"));
        Files.deleteIfExists(password);
        if (code != 0) {
            throw new Sentence(
                    "Không tạo được cơ sở dữ liệu trong " + folder.path()
                            + ". Hãy chạy bằng một tài khoản thường, không phải root.",
                    "No database can be made in " + folder.path()
                            + ". Run the program as an ordinary user, not as root.");
        }
    }

    /// Two roles: the owner, who migrates, and the one that owns nothing; and the database.
    private void prepare() {
        try (var db = connect("postgres")) {
            var password = kept(folder).getProperty("password");
            for (var sql : List.of(
                    "create role ketnap_app nologin nosuperuser nobypassrls",
                    "create role ketnap_owner login nosuperuser nobypassrls password '" + password + "'",
                    "create role ketnap_app_login login nosuperuser nobypassrls password '" + password
                            + "' in role ketnap_app")) {
                unlessThere(db, sql);
            }
            if (!there(db, "select 1 from pg_database where datname = 'ketnap'")) {
                createDatabase(db, "ketnap");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createDatabase(Connection db, String name) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute("create database " + name + " owner ketnap_owner");
        }
    }

    private static void unlessThere(Connection db, String createRole) throws SQLException {
        var role = createRole.split(" ")[2];
        if (!there(db, "select 1 from pg_roles where rolname = '" + role + "'")) {
            try (var statement = db.createStatement()) {
                statement.execute(createRole);
            }
        }
    }

    private static boolean there(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var kept = kept(folder);
        return DriverManager.getConnection(url(kept, database), SUPERUSER, kept.getProperty("password"));
    }

    private static String url(Properties kept, String database) {
        return "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/" + database;
    }

    private void keep(String password, int port) throws IOException {
        DataFolder.writePrivately(folder.access(), "port=" + port + "\npassword=" + password + "\n");
    }

    private static Properties kept(DataFolder folder) {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(folder.access())) {
            kept.load(in);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int ctl(List<String> words) {
        var command = new ArrayList<>(
                List.of(programs.path("pg_ctl"), "-D", folder.postgres().toString()));
        command.addAll(words);
        try {
            return execute(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// PostgreSQL refuses to run as root; inside a user namespace of its own it does.
    private int execute(List<String> command) throws IOException {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.path().resolve("postgres.log").toFile()))
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && !Programs.windows();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Path log() {
        return folder.path().resolve("postgres.log");
    }
}
