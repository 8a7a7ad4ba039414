package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.journal.TestSeals;

/// The told ward is backed up and brought back on a real PostgreSQL.
@KetNapTest
class BackupTests {

    private static final String PASSWORD = "một câu thật dài";

    @Autowired
    Database database;

    @Autowired
    ToldWard ward;

    @Autowired
    ApplicationContext rooms;

    @TempDir
    Path temp;

    @Test
    void what_is_restored_is_row_for_row_what_was_backed_up() throws Exception {
        ward.told();
        TestSeals.sealAll(rooms);
        var file = temp.resolve("ward.ketnap");
        var before = TestBackups.hashes(database);

        var manifest = new Backup(database, TestBackups.folder(temp)).to(file, Optional.of(PASSWORD));
        var restored = TestServer.empty();
        Restoration.of(new BackupFile(file, Optional.of(PASSWORD))).into(restored);

        assertThat(manifest.rows()).isGreaterThan(1000);
        assertThat(TestBackups.hashes(restored)).isEqualTo(before);
        assertThat(before.keySet()).contains("admission.act", "journal.line", "people.person", "access.account");
    }

    @Test
    void numbers_go_on_after_the_last_one_and_acts_still_cannot_be_changed() throws Exception {
        ward.told();
        var file = TestBackups.of(database, temp, Optional.empty());
        var restored = TestServer.empty();

        Restoration.of(new BackupFile(file, Optional.empty())).into(restored);

        try (var connection = Contents.connect(restored)) {
            assertThat(Contents.of(connection).counters())
                    .isNotEmpty()
                    .isEqualTo(new BackupFile(file, Optional.empty()).check().counters());
            assertThat(Contents.of(connection).foreignKeys()).hasSizeGreaterThan(20);
            assertThatThrownBy(() -> connection.createStatement().execute("delete from admission.act"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append");
        }
    }

    /// Two tables are written together again and again, and a long one lies between them in the file: it holds as many
    /// rows of the first as of the last.
    @Test
    void a_backup_while_others_write_is_of_one_moment() throws Exception {
        var busy = TestServer.fresh();
        TestBackups.makePairs(busy);
        var stop = new AtomicBoolean();
        var begun = new CountDownLatch(20);
        try (var clerk = Executors.newSingleThreadExecutor()) {
            var writing = clerk.submit(() -> TestBackups.writePairs(busy, stop, begun));
            begun.await();
            var file = TestBackups.of(busy, temp, Optional.empty());
            stop.set(true);

            var rows = new BackupFile(file, Optional.empty())
                    .check().tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::rows));
            assertThat(rows.get("access.a_first")).isBetween(20L, writing.get() - 1);
            assertThat(rows.get("start.z_last")).isEqualTo(rows.get("access.a_first"));
        }
    }

    @Test
    void a_backup_without_password_is_an_ordinary_zip_and_one_with_a_password_shows_nothing() throws IOException {
        ward.told();
        var open = TestBackups.of(database, temp.resolve("open"), Optional.empty());
        var closed = TestBackups.of(database, temp.resolve("closed"), Optional.of(PASSWORD));

        try (var zip = new java.util.zip.ZipFile(open.toFile())) {
            assertThat(zip.stream().map(Object::toString).collect(Collectors.toList()))
                    .contains("tables/admission.act", "identity.key", "manifest.json");
        }
        var bytes = new String(Files.readAllBytes(closed), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("admission").doesNotContain("manifest");
    }

    @Test
    void a_backup_of_another_version_of_the_program_is_refused_before_anything_is_made() {
        var steps = new BackupFile(TestBackups.of(database, temp, Optional.empty()), Optional.empty())
                .check()
                .migrations();

        assertThat(Migrations.has(steps)).isTrue();
        var changed = new TreeMap<Integer, Manifest.Migration>();
        changed.put(0, new Manifest.Migration("1", steps.getFirst().script(), 1));
        changed.put(1, new Manifest.Migration("1", "people/V20991231_0001__future.sql", 1));
        changed.put(2, new Manifest.Migration("1", "../../secret.sql", 1));
        assertThat(changed.values()).noneMatch(step -> Migrations.has(java.util.List.of(step)));
    }
}
