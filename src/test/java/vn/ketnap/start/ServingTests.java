package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process: what it opens, what it leaves behind, what it refuses.
class ServingTests {

    private static final String LOOPBACK = "0100007F";

    @TempDir
    Path temp;

    @Test
    void a_server_opens_loopback_only_keeps_its_files_to_itself_and_takes_its_database_with_it() throws Exception {
        var program = serve("--port", "0");
        try {
            assertThat(listening(program.process().toHandle())).hasSize(1).containsOnly(LOOPBACK);
            assertThat(listening(postmaster())).hasSize(1).containsOnly(LOOPBACK);
            assertThat(readableByOthers()).isEmpty();
            assertThat(show("fsync")).isEqualTo("on");

            var second = OneProgram.with("serve", "--port", "0", "--data", data().toString());
            assertThat(second.end()).isEqualTo(2);
            assertThat(second.words()).contains("serve, http://127.0.0.1:", "--data");
        } finally {
            var postmaster = postmaster();
            program.stop();
            assertThat(postmaster.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_program_killed_leaves_a_database_that_the_next_command_takes_over_and_stops() throws Exception {
        var program = serve("--port", "0");
        var postmaster = postmaster();
        program.kill();
        assertThat(postmaster.isAlive()).isTrue();

        var command = OneProgram.with("rebuild", "--check", "--data", data().toString());

        assertThat(command.end()).as(command.words()).isZero();
        assertThat(postmaster.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(data().resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_folder_must_be_a_folder_one_can_write_in() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "?");
        for (var wrong : List.of("letter.txt", "letter.txt/below")) {
            var refused = OneProgram.with(
                    "serve", "--port", "0", "--data", temp.resolve(wrong).toString());
            assertThat(refused.end()).as(refused.words()).isEqualTo(2);
            assertThat(refused.words()).contains(wrong, "--data").doesNotContain("Exception");
            assertThat(refused.words().lines()).hasSize(2);
        }
        assertThat(temp.resolve("letter.txt")).hasContent("?");
    }

    @Test
    void a_port_that_is_taken_is_refused_before_anything_is_made() throws IOException {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var refused = OneProgram.with("serve", "--port", port, "--data", data().toString());

            assertThat(refused.end()).isEqualTo(2);
            assertThat(refused.words()).contains("Another program uses port " + port + ". Choose another with --port.");
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void root_without_unshare_and_setpriv_is_told_what_to_do() {
        assumeTrue(OrdinaryUser.weAreRoot(), "only root needs another user");

        var refused =
                OneProgram.with(Map.of("PATH", temp.toString()), "serve", "--port", "0", "--data", data().toString());

        assertThat(refused.end()).isEqualTo(2);
        assertThat(refused.words())
                .contains("unshare -U", "setpriv", "chown -R")
                .doesNotContain("Exception");
    }

    private OneProgram serve(String... options) {
        var words = Stream.concat(Stream.of("serve", "--data", data().toString()), Stream.of(options));
        return OneProgram.with(words.toArray(String[]::new)).until("Kết Nạp: http://127.0.0.1:");
    }

    private Path data() {
        return temp.resolve("data");
    }

    private ProcessHandle postmaster() throws IOException {
        var first =
                Files.readAllLines(data().resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
    }

    private String show(String setting) throws SQLException {
        var folder = DataFolder.existing(data());
        var url = "jdbc:postgresql://127.0.0.1:" + Postmaster.port(folder).orElseThrow() + "/ketnap";
        try (var connection = DriverManager.getConnection(
                        url, Database.APP, Passwords.of(folder.passwords()).app());
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// The local addresses a process listens at, in the hexadecimal of `/proc/net/tcp` (and `tcp6`).
    private static List<String> listening(ProcessHandle process) throws IOException {
        var sockets = sockets(process);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/net", table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words[3].equals("0A") && sockets.contains(words[9]))
                .map(words -> words[1].replaceFirst(":.*", ""))
                .map(address -> address.replaceFirst("^0000000000000000FFFF0000", ""))
                .toList();
    }

    private static Set<String> sockets(ProcessHandle process) throws IOException {
        try (var opened = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return opened.flatMap(ServingTests::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> target(Path link) {
        try {
            return Stream.of(Files.readSymbolicLink(link).toString());
        } catch (IOException _) {
            return Stream.of(); // closed meanwhile
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All but the programs of the database, which are everybody's, behind a door that is the owner's.
    private List<String> readableByOthers() throws IOException {
        try (var files = Files.walk(data())) {
            return files.filter(file -> !file.startsWith(data().resolve("engine")))
                    .filter(file -> !permissions(file).endsWith("------"))
                    .map(file -> permissions(file) + " " + file)
                    .toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (java.nio.file.NoSuchFileException _) {
            return "------"; // the database put it away meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
