package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ketnap.basics.Actor;

/// The daily backup under a clock that is moved by hand.
class BackupKeeperTests {

    private Instant now = Instant.parse("2026-11-27T04:30:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Drill drill =
            new Drill(TestServer.fresh(), EmbeddedDatabase.keeper(TestServer.folder()), Optional.empty());

    @TempDir
    Path temp;

    private DataFolder folder = TestServer.folder();
    private Path usb = Path.of("usb");

    @BeforeEach
    void folder() throws IOException {
        folder = DataFolder.open(temp.resolve("data"), DataFolder.Kind.REAL);
        usb = temp.resolve("usb");
        Files.writeString(temp.resolve("mat-khau"), "một câu thật dài\n");
        Files.writeString(folder.path().resolve("backup.properties"), """
                hour=12
                folder=backups
                second=%s
                password-file=%s
                keep=1,1,2
                """.formatted(usb, temp.resolve("mat-khau")));
    }

    @Test
    void once_a_day_from_its_hour_on_a_backup_is_written_and_restored_into_a_scratch_database() throws Exception {
        var keeper = started();

        keeper.look();
        assertThat(folder.path().resolve("backups")).doesNotExist();

        pass(Duration.ofHours(1));
        keeper.look();
        keeper.look();
        assertThat(names(folder.path().resolve("backups"))).containsExactly("ketnap-2026-11-27-123000.ketnap");
        assertThat(BackupState.of(folder).when("restored")).contains(now);
        assertThat(databases()).doesNotContain(drill.scratch());

        pass(Duration.ofDays(1));
        keeper.look();
        assertThat(names(folder.path().resolve("backups"))).containsExactly("ketnap-2026-11-28-123000.ketnap");
    }

    @Test
    void the_second_folder_gets_a_copy_when_it_is_there_and_is_missed_after_seven_days() throws IOException {
        var keeper = started();
        for (var day = 1; day <= 8; day++) {
            assertThat(keeper.lack()).isEmpty();
            pass(Duration.ofDays(1));
            BackupState.of(folder).with("good", now).keep();
        }

        assertThat(keeper.lack()).hasValueSatisfying(lack -> {
            assertThat(lack.second()).isTrue();
            assertThat(lack.days()).isEqualTo(8);
        });

        Files.createDirectory(usb);
        pass(Duration.ofDays(1).plusHours(1));
        keeper.look();
        assertThat(keeper.lack()).isEmpty();
        var copy = usb.resolve(names(usb).getFirst());
        assertThat(new BackupFile(copy, Optional.of("một câu thật dài")).check().kind())
                .isEqualTo("real");
    }

    @Test
    void a_failure_is_kept_in_mind_tried_again_after_an_hour_and_leaves_nothing_behind() throws IOException {
        var keeper = started();
        var elsewhere = Files.createDirectory(folder.path().resolve("backups"));
        Files.move(temp.resolve("mat-khau"), temp.resolve("lost"));
        pass(Duration.ofDays(8).plusHours(1));

        keeper.look();
        assertThat(BackupState.of(folder).when("bad")).contains(now);
        assertThat(BackupState.of(folder).word("why"))
                .hasValueSatisfying(why -> assertThat(why).contains("mat-khau"));
        assertThat(keeper.lack())
                .hasValueSatisfying(lack -> assertThat(lack.second()).isFalse());
        assertThat(names(elsewhere)).isEmpty();

        Files.move(temp.resolve("lost"), temp.resolve("mat-khau"));
        pass(Duration.ofMinutes(30));
        keeper.look();
        assertThat(names(elsewhere)).isEmpty();
        pass(Duration.ofMinutes(31));
        keeper.look();
        assertThat(names(elsewhere)).hasSize(1);
        assertThat(BackupState.of(folder).when("good")).contains(now);
    }

    @Test
    void a_backup_that_cannot_be_restored_is_no_good_one() throws Exception {
        var keeper = started();
        try (var connection = Contents.connect(drill.database());
                var statement = connection.createStatement()) {
            statement.execute("create table journal.of_nobody (n int)");
        }
        pass(Duration.ofHours(1));

        keeper.look();

        assertThat(BackupState.of(folder).when("good")).isEmpty();
        assertThat(BackupState.of(folder).when("bad")).isPresent();
        assertThat(names(folder.path().resolve("backups"))).isEmpty();
        assertThat(databases()).doesNotContain(drill.scratch());
    }

    @Test
    void whoever_asks_gets_one_at_once_that_counts_and_the_journal_says_who() throws Exception {
        var keeper = started();

        keeper.begin(Actor.program("quantri"));
        var patience = new Patience(Duration.ofMinutes(1));
        while (keeper.running().isPresent() && patience.left()) {
            patience.pause();
        }

        assertThat(keeper.standing().failure()).isEmpty();
        assertThat(keeper.standing().good()).contains(now);
        assertThat(keeper.standing().next()).contains(Instant.parse("2026-11-28T05:00:00Z"));
        var file = keeper.standing().files().getFirst();
        assertThat(file.path()).hasFileName("ketnap-2026-11-27-113000.ketnap");
        assertThat(file.tried()).contains(now);
        assertThat(file.bytes()).isEqualTo(Files.size(file.path()));
        assertThat(keeper.second())
                .hasValueSatisfying(second -> assertThat(second.there()).isFalse());
        assertThat(journal()).containsExactly("quantri backup:made ketnap-2026-11-27-113000.ketnap");

        pass(Duration.ofHours(1));
        keeper.look();
        assertThat(keeper.standing().files()).as("the one by hand is today's").hasSize(1);

        pass(Duration.ofDays(1));
        keeper.look();
        assertThat(journal()).hasSize(2).contains("program:backup backup:made ketnap-2026-11-28-123000.ketnap");
    }

    @Test
    void one_from_before_an_upgrade_is_seen_and_is_not_let_go_of() throws IOException {
        var keeper = started();
        var shelf = new BackupShelf(folder.path().resolve("backups"));
        shelf.make();
        Files.writeString(shelf.place().resolve("truoc-nang-cap-2025-01-01-080000.ketnap"), "old");
        Files.writeString(shelf.place().resolve("ketnap-2025-01-01-080000.ketnap"), "old");
        pass(Duration.ofDays(400).plusHours(1));

        keeper.look();

        assertThat(keeper.standing().files())
                .extracting(file -> file.kind().word())
                .contains("before-upgrade");
        assertThat(names(shelf.place())).contains("truoc-nang-cap-2025-01-01-080000.ketnap");
    }

    private List<String> journal() throws SQLException {
        try (var connection = Contents.connect(drill.database());
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select account || ' ' || what || ' ' || subject from journal.line order by id")) {
            var lines = new java.util.ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    /// As at the start of the program, without the beat of its clockwork.
    private BackupKeeper started() {
        var keeper = new BackupKeeper(folder, BackupPlan.of(folder), drill, clock);
        keeper.begin();
        return keeper;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static List<String> names(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> databases() throws SQLException {
        try (var connection = Contents.connect(drill.database());
                var rows = connection.createStatement().executeQuery("select datname from pg_database")) {
            var names = new java.util.ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
