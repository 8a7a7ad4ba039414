package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as installed is backed up while a clerk records, and brought back into another folder.
@Tag("kill")
class RestoreDrillTests {

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();

    @TempDir
    Path temp;

    @Test
    void what_was_acknowledged_before_a_backup_under_load_is_there_after_the_restore() throws Exception {
        var ward = RealWard.founded(temp.resolve("data"));
        var program = ward.serve();
        var file = temp.resolve("ward.ketnap").toString();
        var secret =
                Files.writeString(temp.resolve("secret"), "một câu thật dài\n").toString();
        var stop = new AtomicBoolean();
        Set<String> before;
        try (var clerk = Executors.newSingleThreadExecutor()) {
            clerk.execute(() -> introduce(ward, stop));
            var patience = new Patience(Duration.ofMinutes(1));
            while (acknowledged.size() < 3 && patience.left()) {
                patience.pause();
            }
            before = Set.copyOf(acknowledged);
            assertThat(ward.command("backup", file, "--password-file", secret)).isZero();
            stop.set(true);
        }
        program.stop();
        assertThat(acknowledged).as("went on meanwhile").hasSizeGreaterThan(before.size());

        var restored = new RealWard(temp.resolve("restored"), ward.port(), ward.starts());
        assertThat(restored.command("restore", file, "--password-file", secret)).isZero();
        var again = restored.serve();
        assertThat(restored.introduced()).hasSizeGreaterThanOrEqualTo(3).containsAll(before);
        try (var clerk = restored.clerk()) {
            clerk.signsIn();
            assertThat(clerk.introduces("Người Sau Khôi Phục", RealWard.CELL)).isTrue();
        }
        assertThat(restored.command("rebuild", "--check")).isZero();
        assertThat(restored.command("verify")).isZero();
        again.stop();
        assertThat(Files.readAllBytes(restored.folder().resolve("identity.key")))
                .isEqualTo(Files.readAllBytes(ward.folder().resolve("identity.key")));
    }

    private void introduce(RealWard ward, AtomicBoolean stop) {
        try (var clerk = ward.clerk()) {
            clerk.signsIn();
            for (var n = 1; !stop.get(); n++) {
                var name = "Quần Chúng %06d".formatted(n);
                if (clerk.introduces(name, RealWard.CELL)) {
                    acknowledged.add(name);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
