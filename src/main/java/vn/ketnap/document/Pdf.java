package vn.ketnap.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Word files as PDF through LibreOffice, where it is installed (a setting names another place). One at
/// a time, with a profile of its own and a time limit; what it cannot do comes back as nothing, and the
/// page shows the print view.
@Component
public class Pdf {

    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);
    private static final List<String> PLACES = List.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    private static final long SECONDS = 60;
    private static final long SECONDS_MORE = 10;

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

    /// The file as PDF; nothing when LibreOffice is missing, fails or takes too long. Takes seconds.
    public Optional<byte[]> of(byte[] word) {
        return all(List.of(word)).getFirst();
    }

    /// Several files as PDF, in one start of LibreOffice; nothing in the place of each that could not be made.
    public List<Optional<byte[]>> all(List<byte[]> words) {
        var none = words.stream().map(_ -> Optional.<byte[]>empty()).toList();
        if (office.isEmpty() || words.isEmpty()) {
            return none;
        }
        one.lock();
        try {
            return convert(office.get(), words);
        } catch (IOException failed) {
            LOG.warn("no PDF", failed);
            return none;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return none;
        } finally {
            one.unlock();
        }
    }

    private static List<Optional<byte[]>> convert(Path office, List<byte[]> words)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("ketnap-pdf");
        try {
            var command = new ArrayList<>(List.of(
                    office.toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()));
            for (var i = 0; i < words.size(); i++) {
                var file = folder.resolve(i + ".docx");
                Files.write(file, words.get(i));
                command.add(file.toString());
            }
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS + SECONDS_MORE * words.size(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            var made = new ArrayList<Optional<byte[]>>();
            for (var i = 0; i < words.size(); i++) {
                made.add(whole(folder.resolve(i + ".pdf")));
            }
            return made;
        } finally {
            remove(folder);
        }
    }

    /// A file that begins and ends as a PDF does: one broken off halfway is none.
    private static Optional<byte[]> whole(Path pdf) throws IOException {
        if (!Files.exists(pdf)) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(pdf);
        var ending = new String(
                bytes, Math.max(0, bytes.length - 16), Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")
                        && ending.contains("%%EOF")
                ? Optional.of(bytes)
                : Optional.empty();
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
