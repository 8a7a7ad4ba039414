package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ketnap.start.DataFolder.Kind;

/// The database in the folder, without the rooms.
class FolderTests {

    @TempDir
    Path temp;

    @Test
    void files_are_readable_by_their_owner_only() throws IOException {
        var folder = folder();
        try (var _ = embedded(folder).alone("test")) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(permissions(folder.cluster())).isEqualTo("rwx------");
            for (var file : new Path[] {
                folder.passwords(), folder.lock(), folder.log(), folder.path().resolve("KET-NAP")
            }) {
                assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
            }
            try (var files = Files.walk(folder.cluster())) {
                assertThat(files).allMatch(file -> permissions(file).endsWith("------"));
            }
        }
    }

    @Test
    void a_second_server_is_refused_in_a_sentence_that_names_the_first() {
        var folder = folder();
        try (var _ = embedded(folder).alone("serve, http://127.0.0.1:8080/, pid 42")) {
            assertThatThrownBy(() -> embedded(folder).alone("serve"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("serve, http://127.0.0.1:8080/, pid 42")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_command_beside_a_running_server_is_its_guest_and_leaves_it_running() throws SQLException {
        var folder = folder();
        try (var server = embedded(folder).alone("serve")) {
            try (var guest = embedded(folder).besideOrAlone("report")) {
                assertThat(guest.url()).isEqualTo(server.url());
            }
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_command_without_a_server_starts_the_database_works_and_stops_it() {
        var folder = folder();
        var url = "";
        try (var alone = embedded(folder).besideOrAlone("report")) {
            url = alone.url();
            assertThat(ask(alone, "select 1")).isEqualTo("1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        var gone = url;
        assertThatThrownBy(() -> DriverManager.getConnection(gone, "ketnap_app", "x"))
                .hasMessageContaining("refused");
        assertThat(FolderLock.take(folder.lock())).hasValueSatisfying(FolderLock::close);
    }

    @Test
    void a_killed_server_is_started_again_when_its_children_are_gone() throws Exception {
        var folder = folder();
        var first = embedded(folder).alone("test");
        try (var connection = connect(first);
                var statement = connection.createStatement()) {
            statement.execute("create temp table kept_busy as select 1");
            var postmaster = Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow().destroyForcibly();
        }
        releaseLockOf(first);

        try (var second = embedded(folder).alone("test")) {
            assertThat(ask(second, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void data_of_another_postgresql_is_refused_with_both_versions() throws IOException {
        var folder = folder();
        embedded(folder).alone("test").close();
        Files.writeString(folder.cluster().resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(() -> embedded(folder).alone("test"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("14");
    }

    @Test
    void a_demo_folder_is_not_for_work_and_a_real_one_not_for_the_demo() throws IOException {
        DataFolder.open(temp.resolve("real"), Kind.REAL);
        DataFolder.open(temp.resolve("demo"), Kind.DEMO);
        Files.createDirectories(temp.resolve("strange"));
        Files.writeString(temp.resolve("strange/letter.txt"), "?");

        assertThatThrownBy(() -> DataFolder.open(temp.resolve("demo"), Kind.REAL))
                .hasMessageContaining("holds the demo");
        assertThatThrownBy(() -> DataFolder.open(temp.resolve("real"), Kind.DEMO))
                .hasMessageContaining("holds real data");
        assertThatThrownBy(() -> DataFolder.open(temp.resolve("strange"), Kind.REAL))
                .hasMessageContaining("no data folder of Kết Nạp");
    }

    /// The programs of the database are unpacked once for all tests; the folder only points there.
    private DataFolder folder() {
        return DataFolder.open(temp.resolve("data"), Kind.REAL);
    }

    private static EmbeddedDatabase embedded(DataFolder folder) {
        return new EmbeddedDatabase(folder, TestServer::unpackedEngine, _ -> {});
    }

    /// What the system does with the lock of a program that died.
    private static void releaseLockOf(Database dead) {
        dead.close();
    }

    private static String ask(Database database, String question) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return String.join("\n", answers);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(),
                database.app().login().user(),
                database.app().login().password());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
