package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A disk of some hundred megabytes that a test fills and empties; whoever may not mount one has none.
record SmallDisk(Path place) implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    static Optional<SmallDisk> at(Path place, int megabytes) throws IOException {
        Files.createDirectories(place);
        var mounted = said("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=755", "tmpfs", place.toString());
        return mounted ? Optional.of(new SmallDisk(place)) : Optional.empty();
    }

    long free() {
        return place.toFile().getUsableSpace();
    }

    /// Takes all but so many bytes.
    void fill(long rest) {
        try (var out = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var more = free() - rest; more > 0; more = free() - rest) {
                out.write(ByteBuffer.allocate((int) Math.min(more, PIECE)));
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public void close() {
        said("umount", "--lazy", place.toString());
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    private static boolean said(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
