package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `backup` and `restore`. Neither wakes the rooms.
final class Keeping {

    private final Program program;
    private final Words words;
    private final Help command;

    Keeping(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.command = Help.of(words.command());
        Program.quieten();
    }

    /// Writes a backup, beside a running program or alone; answers the exit code.
    int backup() {
        var file = file();
        if (Files.exists(file)) {
            throw Refusal.of("start.backup.there-already", file);
        }
        if (!Files.isDirectory(file.resolveSibling(""))) {
            throw Refusal.of("start.backup.no-place", file);
        }
        var password = password();
        var folder = folder();
        var signature = command.word() + ", pid " + ProcessHandle.current().pid();
        try (var database = OutsideDatabase.of(System.getenv(), folder.kind())
                .orElseGet(() -> embedded(folder).besideOrAlone(signature))) {
            closeAtEnd(database);
            say("start.backup.done", new Backup(database, folder).to(file, password), file);
            var account = "cli:" + System.getProperty("user.name");
            new BackupNote(account, TimeConfiguration.clock().instant()).of("made", file, database);
        }
        if (password.isEmpty()) {
            program.say(Wording.of("start.backup.open"));
        }
        return 0;
    }

    /// Brings a backup back into a folder that is new or empty; answers the exit code.
    int restore() {
        var file = file();
        var path = Path.of(words.option("--data").orElseThrow(() -> Refusal.of("start.restore.where")))
                .toAbsolutePath()
                .normalize();
        assertEmpty(path);
        var restoration = Restoration.of(new BackupFile(file, password()));
        var kind = DataFolder.Kind.valueOf(restoration.manifest().kind().toUpperCase(java.util.Locale.ROOT));
        say("start.restore.checked", restoration.manifest(), file);
        restore(restoration, path, kind);
        say("start.restore.done", restoration.manifest(), path);
        return 0;
    }

    /// The mark comes last: a folder that was left half filled is no data folder.
    private void restore(Restoration restoration, Path path, DataFolder.Kind kind) {
        var whole = false;
        OwnerOnly.folder(path);
        try {
            var folder = new DataFolder(path, OrdinaryUser.of(path));
            if (!folder.user().enters(path)) {
                throw Refusal.of("start.unreachable", path);
            }
            try (var database = OutsideDatabase.of(System.getenv(), kind)
                    .orElseGet(() -> embedded(folder).alone(command.word()))) {
                closeAtEnd(database);
                assertNew(database);
                try (var _ = Presence.alone(database, command.word())) {
                    restoration.into(database);
                    restoration.key(folder.key());
                    Migrations.all(database).migrate();
                }
            }
            if (kind == DataFolder.Kind.DEMO) {
                OwnerOnly.touch(folder.told());
            }
            OwnerOnly.write(path.resolve(DataFolder.MARK), kind.word() + "\n");
            whole = true;
        } finally {
            if (!whole) {
                empty(path);
            }
        }
    }

    /// Also when somebody presses Ctrl+C.
    private static void closeAtEnd(Database database) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(database::close));
    }

    private static void assertNew(Database database) {
        try (var connection = Contents.connect(database)) {
            if (!Contents.of(connection).isEmpty()) {
                throw Refusal.of("start.restore.server-full", database.url());
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(String key, Manifest manifest, Path where) {
        program.say(Wording.of(key, where, manifest.rows(), manifest.tables().size(), manifest.madeAt()));
    }

    private EmbeddedDatabase embedded(DataFolder folder) {
        return new EmbeddedDatabase(folder, () -> Engine.ours(folder, program::say), program::say);
    }

    private DataFolder folder() {
        var path = Path.of(words.option("--data").orElse("data"));
        if (!Files.exists(path.resolve(DataFolder.MARK))) {
            throw Refusal.of("start.folder.nothing", path.toAbsolutePath().normalize());
        }
        return DataFolder.existing(path);
    }

    private Path file() {
        words.allow(command.options());
        if (words.rest().size() != 1) {
            throw Refusal.of("start.backup.which", command.word());
        }
        return Path.of(words.rest().getFirst()).toAbsolutePath().normalize();
    }

    /// The first line of the file named.
    private Optional<String> password() {
        return words.option("--password-file").map(Path::of).map(Keeping::password);
    }

    static String password(Path named) {
        try (var lines = Files.lines(named)) {
            return lines.findFirst().filter(line -> !line.isBlank()).orElseThrow(IOException::new);
        } catch (IOException | UncheckedIOException _) {
            throw Refusal.of("start.backup.password-file", named);
        }
    }

    private static void assertEmpty(Path path) {
        if (Files.exists(path) && (!Files.isDirectory(path) || !inside(path).isEmpty())) {
            throw Refusal.of("start.restore.full", path);
        }
    }

    private static void empty(Path path) {
        inside(path).forEach(Trees::delete);
    }

    private static List<Path> inside(Path path) {
        try (Stream<Path> all = Files.list(path)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
