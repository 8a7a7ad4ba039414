package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Word files drawn by LibreOffice, all of them in one call, and read back with the tools of poppler.
public final class LibreOffice {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path TEXT = Path.of("/usr/bin/pdftotext");
    private static final Path PICTURE = Path.of("/usr/bin/pdftoppm");

    private final Path folder;

    /// @param folder where it may write
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    public static boolean isThere() {
        return List.of(OFFICE, TEXT, PICTURE).stream().allMatch(Files::isExecutable);
    }

    /// Whether it also opens spreadsheets.
    public static boolean opensSheets() {
        return isThere() && Files.exists(Path.of("/usr/lib/libreoffice/program/libsclo.so"));
    }

    /// The PDF of each file, by its name.
    public Map<String, Path> pdfs(Map<String, byte[]> words) throws IOException {
        var command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        var made = new LinkedHashMap<String, Path>();
        for (var word : words.entrySet()) {
            var file = folder.resolve(word.getKey() + ".docx");
            Files.write(file, word.getValue());
            command.add(file.toString());
            made.put(word.getKey(), folder.resolve(word.getKey() + ".pdf"));
        }
        run(command);
        return made;
    }

    /// A file turned into another kind, `csv` or `pdf`; spreadsheets are worked out anew.
    public Path converted(String name, byte[] content, String kind) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, content);
        run(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString(),
                file.toString()));
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind.replaceFirst(":.*", ""));
    }

    /// The words of a PDF, as they stand on its pages.
    public String text(Path pdf) throws IOException {
        var words = folder.resolve(pdf.getFileName() + ".txt");
        run(List.of(TEXT.toString(), "-layout", pdf.toString(), words.toString()));
        return Files.readString(words);
    }

    /// Every page with its words and how far its ink reaches.
    List<PrintedPage> pages(Path pdf) throws IOException {
        var boxes = folder.resolve("boxes.html");
        run(List.of(TEXT.toString(), "-bbox", pdf.toString(), boxes.toString()));
        var ink = Files.createTempDirectory(folder, "ink");
        run(List.of(
                PICTURE.toString(),
                "-gray",
                "-r",
                PrintedPage.DOTS_AN_INCH,
                pdf.toString(),
                ink.resolve("p").toString()));
        return PrintedPage.all(Files.readString(boxes), pictures(ink));
    }

    /// A page as a picture to be looked at.
    public void picture(Path pdf, int page, Path jpeg) throws IOException {
        var number = String.valueOf(page);
        var name = jpeg.toString().replaceFirst("\\.jpg$", "");
        run(List.of(
                PICTURE.toString(),
                "-jpeg",
                "-jpegopt",
                "quality=70",
                "-gray",
                "-r",
                "90",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                name));
    }

    private static List<byte[]> pictures(Path folder) throws IOException {
        var pictures = new ArrayList<byte[]>();
        try (var files = Files.newDirectoryStream(folder)) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (var file : sorted) {
                pictures.add(Files.readAllBytes(file));
            }
        }
        return pictures;
    }

    private void run(List<String> command) throws IOException {
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as(command.getFirst())
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        assertThat(process.exitValue())
                .as(() -> command.getFirst() + ": " + said(said))
                .isZero();
    }

    private static String said(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return Arrays.toString(broken.getStackTrace());
        }
    }
}
