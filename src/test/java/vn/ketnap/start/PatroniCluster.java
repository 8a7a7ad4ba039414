package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// etcd, two PostgreSQL servers that Patroni looks after, and HAProxy before them and before two nodes of the program:
/// with the files that `docs/operations.md` prints, whose addresses become ports of this machine.
final class PatroniCluster implements AutoCloseable {

    static final List<Path> PROGRAMS = List.of(
            Path.of("/usr/bin/patroni"),
            Path.of("/usr/bin/etcd"),
            Path.of("/usr/sbin/haproxy"),
            Path.of("/usr/lib/postgresql/15/bin/initdb"));

    private static final String ADDRESSES = "10.0.0.10:2379 10.0.0.10:2380 10.0.0.11:8008 10.0.0.12:8008 10.0.0.11:5432"
            + " 10.0.0.12:5432 127.0.0.1:5000 127.0.0.1:5001 127.0.0.1:8081 127.0.0.1:8082 :443";
    private static final String OWNER = "ketnap_owner";
    private static final String SECRET = "mat-khau-may-chu";

    private final Path place;
    private final OrdinaryUser user;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, Process> running = new LinkedHashMap<>();

    PatroniCluster(Path place) throws IOException {
        this.place = place;
        OwnerOnly.folder(place);
        this.user = OrdinaryUser.of(place);
        user.give(place);
        for (var address : ADDRESSES.split(" ")) {
            ports.put(address, freePort());
        }
    }

    /// Starts everything but the nodes; answers when the second server follows the first.
    void begins() throws Exception {
        var peer = "http://127.0.0.1:" + ports.get("10.0.0.10:2380");
        var client = "http://127.0.0.1:" + ports.get("10.0.0.10:2379");
        runs(
                "etcd",
                List.of(
                        "/usr/bin/etcd",
                        "--data-dir=" + place.resolve("etcd"),
                        "--listen-client-urls=" + client,
                        "--advertise-client-urls=" + client,
                        "--listen-peer-urls=" + peer,
                        "--initial-advertise-peer-urls=" + peer,
                        "--initial-cluster=default=" + peer));
        runs("pg1", List.of("/usr/bin/patroni", member("pg1", "10.0.0.11")));
        until(() -> answers("10.0.0.11:8008", "/primary"));
        runs("pg2", List.of("/usr/bin/patroni", member("pg2", "10.0.0.12")));
        until(() -> answers("10.0.0.12:8008", "/sync"));
        runs(
                "haproxy",
                List.of("/usr/sbin/haproxy", "-db", "-f", file("haproxy.cfg", new PrintedFiles(place, ports).proxy())));
        until(this::takesWritesOnly);
        does("create role ketnap_app nologin");
        does("create role " + OWNER + " login password '" + SECRET + "'");
        does("grant ketnap_app to " + OWNER);
        does("create database ketnap owner " + OWNER);
    }

    /// What a node is told of the database.
    Map<String, String> environment() {
        return Map.of(
                "KETNAP_DATABASE_URL",
                "postgresql://127.0.0.1:" + ports.get("127.0.0.1:5000") + "/ketnap",
                "KETNAP_REPLICA_URL",
                "postgresql://127.0.0.1:" + ports.get("127.0.0.1:5001") + "/ketnap",
                "KETNAP_DATABASE_USER",
                OWNER,
                "KETNAP_DATABASE_PASSWORD",
                SECRET);
    }

    /// Where the nodes are to listen.
    List<Integer> nodes() {
        return List.of(ports.get("127.0.0.1:8081"), ports.get("127.0.0.1:8082"));
    }

    /// Where the clerks come in.
    String address() {
        return "http://127.0.0.1:" + ports.get(":443") + "/";
    }

    /// `kill -9` of the first server and of the Patroni that would start it again.
    void killFirst() throws IOException {
        killed("pg1");
        var postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(place.resolve("pg1/postmaster.pid")).getFirst()))
                .orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /// Starts the one that was killed; answers when it follows the other.
    void firstComesBack() throws Exception {
        runs("pg1", List.of("/usr/bin/patroni", place.resolve("pg1.yml").toString()));
        until(() -> answers("10.0.0.11:8008", "/sync"));
    }

    /// At whichever server is the first.
    List<String> asked(String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var keeper = keeper("ketnap");
                var rows = keeper.createStatement().executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    /// Before HAProxy has looked for the first time it sends anybody anywhere, in turn.
    private boolean takesWritesOnly() throws SQLException {
        for (var n = 0; n < 4; n++) {
            try (var keeper = keeper("postgres");
                    var row = keeper.createStatement().executeQuery("select pg_is_in_recovery()")) {
                if (!row.next() || row.getBoolean(1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void does(String statement) throws SQLException {
        try (var keeper = keeper("postgres")) {
            keeper.createStatement().execute(statement);
        }
    }

    private java.sql.Connection keeper(String database) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + ports.get("127.0.0.1:5000") + "/" + database;
        return DriverManager.getConnection(url, "postgres", "MAT-KHAU-1");
    }

    private String member(String name, String address) throws IOException {
        return file(name + ".yml", new PrintedFiles(place, ports).member(name, address));
    }

    private String file(String name, String words) {
        var file = place.resolve(name);
        OwnerOnly.write(file, words);
        user.give(file);
        return file.toString();
    }

    private void runs(String name, List<String> words) throws IOException {
        var command = Stream.concat(user.prefix().stream(), words.stream()).toList();
        var builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        place.resolve(name + ".log").toFile()));
        builder.environment().put("HOME", place.toString());
        running.put(name, builder.start());
    }

    private void killed(String name) {
        var process = running.remove(name);
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private boolean answers(String address, String question) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(address) + question));
            return visitor.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        }
    }

    private interface Question {
        boolean ask() throws Exception;
    }

    private void until(Question question) throws Exception {
        var patience = new Patience(Duration.ofSeconds(50));
        while (patience.left()) {
            try {
                if (question.ask()) {
                    return;
                }
            } catch (IOException | SQLException _) {
                patience.pause();
            }
            patience.pause();
        }
        throw new AssertionError(said());
    }

    private String said() {
        try (var logs = Files.list(place)) {
            var all = new StringBuilder();
            for (var log : logs.filter(one -> one.toString().endsWith(".log")).toList()) {
                all.append(log).append('\n').append(Files.readString(log)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var name : List.of("haproxy", "pg1", "pg2", "etcd")) {
            killed(name);
        }
        for (var name : List.of("pg1", "pg2")) {
            try {
                var pid = Files.readAllLines(place.resolve(name + "/postmaster.pid"))
                        .getFirst();
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
            } catch (IOException _) {
                assert place.isAbsolute(); // it does not run any more
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
