package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server of one folder: made, started, found again, stopped, all through `pg_ctl`.
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private final DataFolder folder;
    private final Engine engine;

    Postmaster(DataFolder folder, Engine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    boolean exists() {
        return Files.exists(folder.cluster().resolve("PG_VERSION"));
    }

    /// Refuses files that another version of PostgreSQL made.
    void assertReads() {
        var maker =
                Integer.parseInt(read(folder.cluster().resolve("PG_VERSION")).strip());
        if (maker != engine.major()) {
            throw Refusal.of("start.database.other-version", folder.path(), maker, engine.major());
        }
    }

    /// Makes the database's files, whole or not at all.
    void make(String password) {
        var draft = folder.path().resolve("database.new");
        var secret = folder.path().resolve("password.new");
        Trees.delete(draft);
        OwnerOnly.folder(draft);
        OwnerOnly.write(secret, password);
        folder.user().give(draft);
        folder.user().give(secret);
        try {
            var words = new ArrayList<>(List.of("--pgdata=" + draft, "--username=ketnap_keeper"));
            words.addAll(List.of("--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8"));
            words.addAll(engine.collation());
            if (run("initdb", words) != 0) {
                throw Refusal.of("start.database.not-made", tail());
            }
            Files.writeString(draft.resolve("postgresql.conf"), "\ninclude_if_exists = 'ketnap.conf'\n", APPEND);
            Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Trees.delete(secret);
        }
    }

    /// The port of a server that says of itself that it is ready; it may still be dead.
    static Optional<Integer> port(DataFolder folder) {
        var file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = read(file).lines().toList();
        return lines.size() > 7 && lines.get(7).strip().equals("ready")
                ? Optional.of(Integer.valueOf(lines.get(3).strip()))
                : Optional.empty();
    }

    /// Starts the server on a free port of its own; tries again while children of a killed one are still there.
    void start() {
        var patience = new Patience(Duration.ofSeconds(45));
        while (!started()) {
            if (!patience.left()) {
                throw Refusal.of("start.database.not-started", folder.log(), tail());
            }
            LOG.debug("the database did not start, trying again");
            patience.pause();
        }
    }

    private boolean started() {
        settings(freePort());
        return startsAgain();
    }

    /// Starts the server once, on the port it had; false where that fails.
    boolean startsAgain() {
        return run("pg_ctl", List.of("start", "-D", folder.cluster().toString(), "-l", log(), "-w", "-t", "60")) == 0;
    }

    /// Whether the process that its file names is there.
    boolean isAlive() {
        var file = folder.cluster().resolve("postmaster.pid");
        return Files.exists(file)
                && read(file)
                        .lines()
                        .findFirst()
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                        .filter(ProcessHandle::isAlive)
                        .filter(one -> one.info()
                                .command()
                                .map(Path::of)
                                .map(Path::getFileName)
                                .map(Path::toString)
                                .map(name -> name.startsWith("postgres"))
                                .orElse(true))
                        .isPresent();
    }

    /// Lets others finish for ten seconds, then stops; nothing acknowledged is lost either way.
    void stop() {
        if (stopped("smart", 10) || stopped("fast", 30) || stopped("immediate", 30)) {
            return;
        }
        LOG.warn("the database in {} could not be stopped", folder.path());
    }

    /// Stops what is left of a server that does not answer.
    void stopAtOnce() {
        if (!stopped("fast", 10)) {
            stopped("immediate", 10);
        }
    }

    /// True when no server runs in the folder any more (`pg_ctl status` answers 3 or 4).
    private boolean stopped(String mode, int seconds) {
        var cluster = folder.cluster().toString();
        run("pg_ctl", List.of("stop", "-D", cluster, "-m", mode, "-w", "-t", String.valueOf(seconds)));
        return run("pg_ctl", List.of("status", "-D", cluster)) != 0;
    }

    /// `fsync` and its companions are said aloud: an acknowledged act survives the plug being pulled.
    /// The log tells of the server and of nothing that stands in a row or a statement.
    private void settings(int port) {
        var file = folder.cluster().resolve("ketnap.conf");
        OwnerOnly.write(file, """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                max_connections = 50
                shared_buffers = 64MB
                password_encryption = 'scram-sha-256'
                log_checkpoints = off
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port));
        folder.user().give(file);
    }

    private int run(String program, List<String> words) {
        var command = new ArrayList<>(folder.user().prefix());
        command.add(engine.program(program).toString());
        command.addAll(words);
        var builder = new ProcessBuilder(command)
                .directory(engine.programs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(commands().toFile()));
        builder.environment().putAll(java.util.Map.of("LC_ALL", "C", "PGTZ", "UTC"));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String log() {
        if (!Files.exists(folder.log())) {
            OwnerOnly.write(folder.log(), "");
            folder.user().give(folder.log());
        }
        return folder.log().toString();
    }

    private Path commands() {
        var log = folder.path().resolve("database.commands.log");
        if (!Files.exists(log)) {
            OwnerOnly.write(log, "");
        }
        return log;
    }

    /// The last lines of what the database said.
    private String tail() {
        var said = java.util.stream.Stream.of(commands(), folder.log())
                .filter(Files::exists)
                .flatMap(file -> read(file).lines().toList().reversed().stream().limit(4))
                .toList();
        return String.join("\n", said);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final java.nio.file.OpenOption APPEND = java.nio.file.StandardOpenOption.APPEND;
}
