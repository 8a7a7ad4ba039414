import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;

/// Packs a folder into a ZIP that remembers which files are programs: `java Pack.java FOLDER FILE.zip`. The same folder
/// gives the same bytes: names in order, one time for all.
public class Pack {

    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]).toAbsolutePath().normalize();
        var target = Path.of(args[1]);
        Files.deleteIfExists(target);
        try (var zip = FileSystems.newFileSystem(target, Map.of("create", true, "enablePosixFileAttributes", true));
                var files = Files.walk(folder)) {
            for (var file : files.sorted().toList()) {
                var name = zip.getPath("/").resolve(folder.getParent().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(name);
                } else {
                    Files.copy(file, name);
                    Files.setPosixFilePermissions(
                            name, PosixFilePermissions.fromString(Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--"));
                }
                Files.setLastModifiedTime(name, TIME);
            }
        }
    }
}
