package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that holds everything the program keeps, marked real or demo when it is made.
///
///     KET-NAP      the mark: `real` or `demo`
///     lock         held by whoever starts and stops the database
///     passwords    of the database's three accounts
///     engine/      PostgreSQL itself
///     database/    its files
///     database.log
///     identity.key of the identity numbers
///     seal.head    the end of the sealed journal, as it was last seen
///     reserve.…    room for when the disk is full
///     backup.properties, backup.state, backups/: how it is backed up, how that went, the files
record DataFolder(Path path, OrdinaryUser user) {

    static final String MARK = "KET-NAP";

    enum Kind {
        REAL,
        DEMO;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Opens the folder for this kind of work, making and marking it when it is new.
    static DataFolder open(Path path, Kind kind) {
        return found(path, kind).orElseGet(() -> {
            begin(path.toAbsolutePath().normalize(), kind);
            return existing(path);
        });
    }

    /// The folder for this kind of work, unless it is still to be made. Refuses one that is for something else.
    static Optional<DataFolder> found(Path path, Kind kind) {
        var folder = path.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.of("start.folder.a-file", folder);
        }
        if (!Files.exists(folder) || isEmpty(folder)) {
            return Optional.empty();
        }
        var found = existing(folder);
        if (found.kind() != kind) {
            throw Refusal.of(kind == Kind.REAL ? "start.folder.is-demo" : "start.folder.is-real", folder);
        }
        return Optional.of(found);
    }

    /// Opens a folder that the program made before, of either kind.
    static DataFolder existing(Path path) {
        var folder = path.toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve(MARK))) {
            throw Refusal.of("start.folder.strange", folder);
        }
        if (!Files.isReadable(folder.resolve(MARK)) || !Files.isWritable(folder)) {
            throw Refusal.of("start.folder.closed", folder, System.getProperty("user.name"));
        }
        var user = OrdinaryUser.of(folder);
        if (!user.enters(folder)) {
            throw Refusal.of("start.unreachable", folder);
        }
        return new DataFolder(folder, user);
    }

    Kind kind() {
        try {
            var word = Files.readString(path.resolve(MARK)).strip();
            return word.equals(Kind.DEMO.word()) ? Kind.DEMO : Kind.REAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// True before anything was ever kept in it.
    boolean isNew() {
        return !Files.exists(cluster());
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path engine() {
        return path.resolve("engine");
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("database.log");
    }

    /// The key of the identity numbers; it lies outside the database.
    Path key() {
        return path.resolve("identity.key");
    }

    Path head() {
        return path.resolve("seal.head");
    }

    /// Says that the demo's story was told to its end.
    Path told() {
        return path.resolve("told");
    }

    private static void begin(Path folder, Kind kind) {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(folder.resolve(MARK), kind.word() + "\n");
        } catch (UncheckedIOException _) {
            throw Refusal.of("start.folder.closed", folder, System.getProperty("user.name"));
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            throw Refusal.of("start.folder.closed", folder, System.getProperty("user.name"));
        }
    }
}
