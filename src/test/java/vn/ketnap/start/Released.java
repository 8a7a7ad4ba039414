package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Backups of the invented ward that earlier versions of the program made: `src/test/resources/released`, whose
/// README says how the next one is made.
final class Released {

    private static final Path PLACE = Path.of("src/test/resources/released");

    private Released() {}

    /// All of them, the oldest first.
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(PLACE)) {
            return files.filter(file -> file.toString().endsWith(".ketnap"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BackupFile oldest() {
        return new BackupFile(samples().getFirst(), Optional.empty());
    }

    /// A data folder as the earlier version left it, its engine beside it.
    static DataFolder left(Path place, BackupFile sample) {
        var folder = DataFolder.open(place, DataFolder.Kind.DEMO);
        var restoration = Restoration.of(sample);
        try (var database = new EmbeddedDatabase(folder, () -> Engine.ours(folder, _ -> {}), _ -> {}).alone("tests")) {
            restoration.into(database);
        }
        restoration.key(folder.key());
        OwnerOnly.touch(folder.told());
        return folder;
    }
}
