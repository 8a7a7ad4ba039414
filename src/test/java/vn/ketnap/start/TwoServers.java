package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Two PostgreSQL servers, the second of which follows the first: a commit is acknowledged when both have it. What
/// Patroni does when the first dies, the test does.
record TwoServers(Path place, OrdinaryUser user, Engine engine, int first, int second) {

    static final String DATABASE = "ketnap";
    static final String OWNER = "ketnap_owner";

    static TwoServers in(Path place) throws IOException, SQLException {
        OwnerOnly.folder(place);
        var servers =
                new TwoServers(place, OrdinaryUser.of(place), TestServer.unpackedEngine(), freePort(), freePort());
        servers.user.give(place);
        servers.make();
        return servers;
    }

    private void make() throws IOException, SQLException {
        var words = new ArrayList<>(List.of("--username=keeper", "--auth=trust", "--encoding=UTF8", "--no-sync"));
        words.addAll(engine.collation());
        words.add("--pgdata=" + one());
        run("initdb", words);
        say(one(), first, "");
        run("pg_ctl", "start", one());
        try (var keeper = DriverManager.getConnection(url(first, "postgres"), "keeper", "");
                var statement = keeper.createStatement()) {
            statement.execute("create role " + OWNER + " login createrole");
            statement.execute("create role ketnap_app nologin");
            statement.execute("grant ketnap_app to " + OWNER);
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
        run("pg_ctl", "stop", one());
        var copied = new ProcessBuilder("cp", "-a", one().toString(), two().toString()).start();
        await(copied);
        say(one(), first, "synchronous_standby_names = '*'\n");
        say(two(), second, "primary_conninfo = 'host=127.0.0.1 port=%d user=keeper'\n".formatted(first));
        var follows = two().resolve("standby.signal");
        Files.createFile(follows);
        user.give(follows);
        run("pg_ctl", "start", one());
        run("pg_ctl", "start", two());
    }

    /// Both servers, of which the program is to find the one that takes writes.
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary"
                .formatted(first, second, DATABASE);
    }

    /// The one that follows, for reading.
    String secondUrl() {
        return url(second, DATABASE);
    }

    /// `kill -9` of the first.
    void killFirst() throws IOException {
        var process = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(one().resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    void promoteSecond() {
        run("pg_ctl", "promote", two());
    }

    /// What the second has.
    List<String> asked(String question) throws SQLException {
        try (var keeper = DriverManager.getConnection(url(second, DATABASE), "keeper", "");
                var rows = keeper.createStatement().executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    void stop() {
        for (var server : List.of(one(), two())) {
            try {
                run("pg_ctl", List.of("stop", "-D", server.toString(), "-m", "immediate", "-w"));
            } catch (IllegalStateException _) {
                assert server.isAbsolute(); // it does not run any more
            }
        }
    }

    private Path one() {
        return place.resolve("one").toAbsolutePath();
    }

    private Path two() {
        return place.resolve("two").toAbsolutePath();
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void say(Path server, int port, String more) throws IOException {
        Files.writeString(server.resolve("postgresql.conf"), """

                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = off
                synchronous_commit = on
                port = %d
                %s""".formatted(port, more), StandardOpenOption.APPEND);
    }

    private void run(String program, String what, Path server) {
        run(program, List.of(what, "-D", server.toString(), "-l", server + ".log", "-w", "-t", "90"));
    }

    private void run(String program, List<String> words) {
        var command = new ArrayList<>(user.prefix());
        command.add(engine.program(program).toString());
        command.addAll(words);
        if (program.equals("pg_ctl") && !words.contains("start")) {
            command.removeAll(List.of("-l", one() + ".log", two() + ".log"));
        }
        try {
            await(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("said.txt").toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Process process) throws IOException {
        var patience = new Patience(Duration.ofMinutes(2));
        while (process.isAlive() && patience.left()) {
            patience.pause();
        }
        if (process.isAlive() || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(place.resolve("said.txt")));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
