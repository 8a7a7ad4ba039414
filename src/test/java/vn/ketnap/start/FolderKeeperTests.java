package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keeper of the folder needs nobody else to do its work.
class FolderKeeperTests {

    @TempDir
    Path temp;

    @Test
    void a_database_that_died_is_started_again_on_a_thread_that_waits_for_nothing_else() throws Exception {
        var folder = DataFolder.open(temp.resolve("data"), DataFolder.Kind.DEMO);
        var embedded = new EmbeddedDatabase(folder, TestServer::unpackedEngine, _ -> {});
        try (var database = embedded.alone("tests");
                var _ = FolderKeeper.begun(embedded, new DiskReserve(folder.path()))) {
            var postmaster = Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                    .getFirst();
            var process = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            var patience = new Patience(Duration.ofMinutes(1));
            while (!answers(database) && patience.left()) {
                patience.pause();
            }
            assertThat(answers(database)).isTrue();
        }
    }

    private static boolean answers(Database database) {
        try (var connection = Contents.connect(database)) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }
}
