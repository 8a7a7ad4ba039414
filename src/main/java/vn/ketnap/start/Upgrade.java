package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ketnap.basics.Text;

/// Older data under a newer program (nâng cấp dữ liệu): a backup is made and tried, the tables
/// change their shape in one transaction, and [AfterUpgrade] holds the record against itself before
/// anybody works with it. Whenever it is killed, the data are as before or as this program wants
/// them; the next start goes on. Data of a newer program are refused.
///
/// @param drill tries the backup
/// @param say where progress is told
record Upgrade(DataFolder folder, Drill drill, Clock clock, Consumer<Text> say) {

    /// Does what is to be done, if anything.
    ///
    /// @param signature with which this program would have signed the folder's lock
    void run(String signature) {
        var standing = Migrations.standing(database());
        assertNotNewer(standing, folder.path().toString());
        if (standing.isNew() || standing.missing() == 0) {
            return;
        }
        assertAlone(signature);
        try (var _ = Presence.alone(database(), signature)) {
            upgrade(Migrations.standing(database()));
        }
    }

    /// Refuses data that a newer program has changed.
    static void assertNotNewer(Database database) {
        assertNotNewer(Migrations.standing(database), database.url());
    }

    private static void assertNotNewer(Migrations.Standing standing, String place) {
        standing.strange().ifPresent(step -> {
            throw Refusal.of("start.upgrade.newer", place, step);
        });
    }

    /// What another node has done meanwhile is not done again.
    private void upgrade(Migrations.Standing standing) {
        assertNotNewer(standing, folder.path().toString());
        if (standing.missing() == 0) {
            return;
        }
        say.accept(Wording.of("start.upgrade.begun", standing.missing()));
        var backup = backup();
        say.accept(Wording.of("start.upgrade.backed-up", backup));
        migrate(backup);
    }

    /// The backup from before an upgrade that was done and not yet held against the record.
    static Optional<Path> unchecked(DataFolder folder) {
        try {
            var mark = mark(folder);
            return Files.exists(mark)
                    ? Optional.of(Path.of(Files.readString(mark).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The record was found whole.
    static void checked(DataFolder folder, Instant now) {
        unchecked(folder)
                .ifPresent(backup -> BackupState.of(folder)
                        .with("upgraded", now)
                        .with("before-upgrade", backup)
                        .keep());
        Trees.delete(mark(folder));
    }

    static Path mark(DataFolder folder) {
        return folder.path().resolve("upgrade.state");
    }

    private Database database() {
        return drill.database();
    }

    /// A program of the older version must not find other tables under its hands.
    private void assertAlone(String signature) {
        var holder = FolderLock.holder(folder.lock());
        var ofFolder = !drill.maker().equals(database().owner());
        if (ofFolder && !holder.equals(signature)) {
            throw Refusal.of("start.upgrade.beside", folder.path(), holder);
        }
    }

    /// One file for an upgrade, however often it is begun: it takes the place of the one of the last attempt.
    private Path backup() {
        var last = unchecked(folder);
        var shelf = new BackupShelf(folder.path().resolve("backups"));
        var file = shelf.beforeUpgrade(LocalDateTime.now(clock));
        try {
            shelf.make();
            shelf.sweep();
            var password = BackupPlan.of(folder).passwordFile().map(Keeping::password);
            Files.deleteIfExists(file);
            new Backup(database(), folder).to(file, password);
            drill.holds(Restoration.of(new BackupFile(file, password)));
        } catch (IOException | RuntimeException e) {
            log(e);
            throw Refusal.of("start.upgrade.no-backup", shelf.place(), BackupKeeper.why(e));
        }
        BackupState.of(folder).trying(file, clock.instant()).keep();
        OwnerOnly.write(mark(folder), file + "\n");
        last.filter(old -> !old.equals(file)).ifPresent(Trees::delete);
        return file;
    }

    private void migrate(Path backup) {
        try {
            Migrations.all(database()).migrate();
        } catch (RuntimeException e) {
            log(e);
            throw Refusal.of("start.upgrade.failed", BackupKeeper.why(e) + failing(e), backup);
        }
    }

    /// The rooms' log is not open yet.
    private void log(Throwable fault) {
        var log = folder.path().resolve("ketnap.log");
        OwnerOnly.touch(log);
        try {
            Files.writeString(log, clock.instant() + " upgrade: " + LogLines.trace(fault), StandardOpenOption.APPEND);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /// The step that failed, where the fault names it.
    private static String failing(Throwable fault) {
        var script = java.util.regex.Pattern.compile("V\\d{8}_\\d{4}__\\w+\\.sql");
        for (Throwable one = fault; one != null; one = one.getCause()) {
            var named = script.matcher(String.valueOf(one.getMessage()));
            if (!(one instanceof SQLException) && named.find()) {
                return ", " + named.group();
            }
        }
        return "";
    }
}
