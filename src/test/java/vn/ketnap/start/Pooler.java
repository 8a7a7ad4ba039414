package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// pgbouncer before the tests' server, lending its few connections for one transaction each.
record Pooler(Process process, int port) implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    /// @param database on the tests' server, which it calls by the same name
    /// @param connections so many there are to lend
    static Pooler of(Path place, String database, int connections, Database.Login... known) {
        try {
            var port = freePort();
            var server = URI.create(TestServer.url(database).substring("jdbc:".length()));
            var users = new StringBuilder();
            for (var login : known) {
                users.append("\"%s\" \"%s\"\n".formatted(login.user(), login.password()));
            }
            OwnerOnly.folder(place);
            var userList = place.resolve("users.txt");
            var settings = place.resolve("pgbouncer.ini");
            OwnerOnly.write(userList, users.toString());
            OwnerOnly.write(settings, """
                    [databases]
                    %s = host=127.0.0.1 port=%d dbname=%s
                    [pgbouncer]
                    listen_addr = 127.0.0.1
                    listen_port = %d
                    unix_socket_dir =
                    auth_type = scram-sha-256
                    auth_file = %s
                    pool_mode = transaction
                    default_pool_size = %d
                    max_client_conn = 100
                    ignore_startup_parameters = extra_float_digits
                    """.formatted(database, server.getPort(), database, port, userList, connections));
            var user = OrdinaryUser.of(TestServer.folder().path());
            List.of(place, userList, settings).forEach(user::give);
            var command = new ArrayList<>(user.prefix());
            command.addAll(List.of(PROGRAM.toString(), settings.toString()));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("said.txt").toFile())
                    .start();
            var pooler = new Pooler(process, port);
            pooler.await(place);
            return pooler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void await(Path place) throws IOException {
        var patience = new Patience(Duration.ofSeconds(20));
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assert socket.isConnected();
                return;
            } catch (IOException e) {
                if (!patience.left() || !process.isAlive()) {
                    throw new IOException(Files.readString(place.resolve("said.txt")), e);
                }
                patience.pause();
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
