package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Folders with all that lies in them.
final class Trees {

    private Trees() {}

    static void delete(Path folder) {
        if (Files.exists(folder)) {
            each(folder, path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /// Innermost first.
    static void each(Path folder, Consumer<Path> what) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
