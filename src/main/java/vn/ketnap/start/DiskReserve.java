package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Room in the data folder that nothing else takes: two files that are let go of when the disk is full, so that the
/// database can write what it must to be read at all. One is for reading, which the journal notes; the other for the
/// database to start again.
///
/// @param folder the data folder
record DiskReserve(Path folder) {

    /// With fewer bytes left, beside the reserve, nothing more is taken.
    static final long LOW = 16L << 20;

    /// With so many nothing is amiss.
    static final long ROOMY = 48L << 20;

    private static final int PIECE = 1 << 20;
    private static final int PIECES = 32;

    /// What a part is let go of for.
    enum Part {
        READING,
        STARTING;

        private Path in(Path folder) {
            return folder.resolve("reserve." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// Bytes that can be written at present. A disk that does not say counts as empty.
    long free() {
        var disk = folder.toFile();
        return disk.getTotalSpace() == 0 ? Long.MAX_VALUE : disk.getUsableSpace();
    }

    /// Bytes left beside the reserve, also where it is not made or let go of; may be less than nothing.
    long left() {
        var gone = Stream.of(Part.values()).filter(part -> !has(part)).count();
        return free() - gone * PIECES * PIECE;
    }

    boolean isWhole() {
        return Stream.of(Part.values()).allMatch(this::has);
    }

    /// True when there was such a part and it is gone now.
    boolean release(Part part) {
        try {
            return Files.deleteIfExists(part.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets go of everything where the database could not be started otherwise.
    void releaseToStart() {
        if (free() < LOW) {
            for (var part : Part.values()) {
                release(part);
            }
        }
    }

    /// Makes what is missing. The bytes are such that no disk can make them fewer.
    void fill() {
        for (var part : Part.values()) {
            if (!has(part)) {
                make(part.in(folder));
            }
        }
    }

    /// Refuses to write where too little would be left.
    void spare() throws IOException {
        if (left() < LOW) {
            throw full();
        }
    }

    /// Refuses work that needs so many bytes.
    void assertRoom(long bytes) {
        if (left() - bytes < LOW) {
            throw new UncheckedIOException(full());
        }
    }

    private FileSystemException full() {
        return new FileSystemException(folder.toString(), null, "No space left on device");
    }

    private boolean has(Part part) {
        return Files.exists(part.in(folder));
    }

    private static void make(Path file) {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            OwnerOnly.touch(draft);
            try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var random = new Random(PIECES);
                var bytes = new byte[PIECE];
                for (var n = 0; n < PIECES; n++) {
                    random.nextBytes(bytes);
                    for (var piece = ByteBuffer.wrap(bytes); piece.hasRemaining(); ) {
                        out.write(piece);
                    }
                }
                out.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Trees.delete(draft);
        }
    }
}
