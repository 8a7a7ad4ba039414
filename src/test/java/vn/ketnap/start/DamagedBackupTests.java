package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;

/// Damaged backups are refused, and nothing is made. `-Dbackup.damages=10000` for the campaign.
@KetNapTest
class DamagedBackupTests {

    private static final int DAMAGES = Integer.getInteger("backup.damages", 300);
    private static final Optional<String> PASSWORD = Optional.of("một câu thật dài");

    private final long seed = Long.getLong("backup.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    Database database;

    @Autowired
    ToldWard ward;

    @TempDir
    Path temp;

    private byte[] open = {};
    private byte[] closed = {};

    @BeforeEach
    void backups() throws IOException {
        ward.told();
        open = Files.readAllBytes(TestBackups.of(database, temp.resolve("open"), Optional.empty()));
        closed = Files.readAllBytes(TestBackups.of(database, temp.resolve("closed"), PASSWORD));
    }

    @Test
    void whatever_byte_is_touched_the_backup_is_refused() {
        assertThat(refused(open)).isFalse();
        assertThat(refused(closed)).isFalse();

        for (var i = 0; i < DAMAGES; i++) {
            var whole = random.nextInt(4) == 0 ? open : closed;
            var touched = damaged(whole.clone());
            assertThat(refused(touched)).as("seed %d, round %d", seed, i).isTrue();
        }
        System.out.printf("%d damaged backups, all refused (seed %d)%n", DAMAGES, seed);
    }

    @Test
    void pieces_that_changed_places_are_seen() {
        var head = Seal.HEAD;
        var piece = Seal.PIECE + Seal.TAG;
        assertThat(closed.length).isGreaterThan(head + 3 * piece);
        var swapped = closed.clone();
        System.arraycopy(closed, head, swapped, head + piece, piece);
        System.arraycopy(closed, head + piece, swapped, head, piece);
        var dropped = new byte[closed.length - piece];
        System.arraycopy(closed, 0, dropped, 0, head + piece);
        System.arraycopy(closed, head + 2 * piece, dropped, head + piece, closed.length - head - 2 * piece);

        assertThat(refused(swapped)).isTrue();
        assertThat(refused(dropped)).isTrue();
        assertThat(refused(Arrays.copyOf(closed, head + 2 * piece))).isTrue();
    }

    /// Whole from end to end, but not what its own manifest says.
    @Test
    void a_file_put_together_anew_is_held_against_its_manifest() throws IOException {
        assertThat(refused(putTogether("nothing"))).isFalse();
        assertThat(refused(putTogether("tables/people.person_version"))).isTrue();
        assertThat(refused(putTogether("identity.key"))).isTrue();
        assertThat(refused(putTogether("manifest.json"))).isTrue();
    }

    @Test
    void a_wrong_or_missing_password_is_said() {
        var file = written(closed);

        assertThatThrownBy(() -> new BackupFile(file, Optional.of("một câu khác")).check())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("password does not open");
        assertThatThrownBy(() -> new BackupFile(file, Optional.empty()).check())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--password-file");
    }

    @Test
    void a_refused_file_leaves_no_folder_and_a_folder_with_something_in_it_stays_as_it_is() throws IOException {
        var file = written(damaged(open.clone())).toString();
        var target = temp.resolve("new");
        var program = new Program(DamagedBackupTests.class, (_, _, _) -> 0);

        assertThat(program.run("restore", file, "--data", target.toString())).hasValue(2);
        assertThat(target).doesNotExist();

        var whole = written(open).toString();
        var full = Files.createDirectories(temp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        assertThat(program.run("restore", whole, "--data", full.toString())).hasValue(2);
        assertThat(full).isDirectoryContaining("glob:**letter.txt");
        assertThat(program.run("restore", whole)).hasValue(2);
        assertThat(program.run("restore", "--data", target.toString())).hasValue(2);
    }

    /// The open backup with one part made empty, under a hash of its own.
    private byte[] putTogether(String emptied) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(new HashAtEnd(bytes))) {
            zip.setComment("0".repeat(HashAtEnd.LENGTH));
            new BackupFile(written(open), PASSWORD).each((name, in) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(emptied) ? new byte[0] : in.readAllBytes());
                zip.closeEntry();
            });
        }
        return bytes.toByteArray();
    }

    /// A bit turned, a stretch overwritten, the end cut off, something put in or left out.
    private byte[] damaged(byte[] bytes) {
        var at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] += (byte) (1 + random.nextInt(255));
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                var longer = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                return longer;
            }
            default -> {
                var end = Math.min(bytes.length, at + 1 + random.nextInt(5000));
                bytes[at] ^= 1;
                for (var i = at + 1; i < end; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
            }
        }
        return bytes;
    }

    private boolean refused(byte[] bytes) {
        try {
            Restoration.of(new BackupFile(written(bytes), PASSWORD));
            return false;
        } catch (Refusal _) {
            return true;
        }
    }

    private Path written(byte[] bytes) {
        try {
            return Files.write(temp.resolve("written"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
