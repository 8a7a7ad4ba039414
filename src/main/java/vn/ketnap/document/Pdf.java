package vn.ketnap.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Word files as PDF through LibreOffice, where it is installed (a setting names another place). One at a time, with a
/// profile of its own and a time limit; what it cannot do comes back as nothing, and the page shows the print view.
@Component
public class Pdf {

    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);
    private static final List<String> PLACES = List.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    private static final int SECONDS = 60;

    private final Optional<Path> office;
    private final ReentrantLock one = new ReentrantLock(true);

    Pdf(@Value("${ketnap.libreoffice:}") String said) {
        this.office = (said.isBlank() ? PLACES.stream() : java.util.stream.Stream.of(said))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Whether LibreOffice was found.
    public boolean isThere() {
        return office.isPresent();
    }

    /// The file as PDF; nothing when LibreOffice is missing, fails or takes too long.
    public Optional<byte[]> of(byte[] word) {
        if (office.isEmpty()) {
            return Optional.empty();
        }
        one.lock();
        try {
            return convert(office.get(), word);
        } catch (IOException failed) {
            LOG.warn("no PDF: {}", failed.getMessage());
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            one.unlock();
        }
    }

    private static Optional<byte[]> convert(Path office, byte[] word) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("ketnap-pdf");
        try {
            Files.write(folder.resolve("a.docx"), word);
            var process = new ProcessBuilder(
                            office.toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            folder.resolve("a.docx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return Optional.empty();
            }
            var pdf = folder.resolve("a.pdf");
            return Files.exists(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty();
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }
}
