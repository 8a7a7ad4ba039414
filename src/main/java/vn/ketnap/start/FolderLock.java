package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lock of a data folder, held by whoever starts and stops its database; the system lets go of it when the
/// program dies. Its words name the holder. The locked byte lies far behind them, so that Windows lets others read.
final class FolderLock implements AutoCloseable {

    private static final long BYTE = 1L << 30;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static Optional<FolderLock> take(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, "");
            }
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel, lock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Who holds the lock, as it wrote itself.
    static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            return "?";
        }
    }

    void sign(String words) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lock.isValid()) {
                sign("");
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
