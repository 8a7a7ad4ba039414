package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The folder that holds everything of one installation (thư mục dữ liệu): its mark, its lock, its database.
public final class DataFolder {

    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /// What a folder is for; the demo never runs on real data, nor the other way round.
    public enum Mark {
        REAL,
        DEMO
    }

    public Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("postgres-programs");
    }

    Path access() {
        return path.resolve("database.properties");
    }

    public Path key() {
        return path.resolve("identity.key");
    }

    public Path log() {
        return path.resolve("ketnap.log");
    }

    public boolean exists() {
        return Files.exists(path.resolve("mark"));
    }

    /// Makes the folder if it is missing, for its owner only, and marks it; refuses one marked otherwise or one that
    /// holds something else.
    public void claim(Mark wanted) {
        try {
            if (mark().isEmpty()) {
                refuseForeign();
                create(path);
                Files.writeString(path.resolve("mark"), wanted.name());
            }
        } catch (IOException e) {
            throw new Sentence(
                    "Không ghi được vào thư mục " + path + ". Chọn thư mục khác bằng --data.",
                    "The folder " + path + " cannot be written to. Choose another with --data.");
        }
        if (mark().filter(wanted::equals).isEmpty()) {
            throw wanted == Mark.REAL
                    ? new Sentence(
                            "Thư mục " + path
                                    + " chứa dữ liệu minh họa. Dùng `./ketnap demo`, hoặc chọn thư mục khác bằng --data.",
                            "The folder " + path
                                    + " holds the demo. Use `./ketnap demo`, or choose another with --data.")
                    : new Sentence(
                            "Thư mục " + path + " chứa dữ liệu thật, không chạy minh họa ở đây.",
                            "The folder " + path + " holds real data; the demo does not run on it.");
        }
    }

    Optional<Mark> mark() {
        try {
            var file = path.resolve("mark");
            return Files.exists(file)
                    ? Optional.of(Mark.valueOf(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Holds the folder for whoever starts and stops its database; nothing when somebody else does.
    Optional<FileLock> lock() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void create(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// Writes a file that only its owner may read.
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    private void refuseForeign() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (var files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new Sentence(
                        "Thư mục " + path + " có tệp khác, không phải của Kết Nạp. Chọn thư mục trống bằng --data.",
                        "The folder " + path + " holds other files. Choose an empty one with --data.");
            }
        }
    }
}
