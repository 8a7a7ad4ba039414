package vn.ketnap.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A Word file as its parts.
final class WordFile {

    static final String DOCUMENT = "word/document.xml";

    /// What a template may be at most, opened: a paper of text is far below, a bomb above.
    static final int MOST_BYTES = 20_000_000;

    static final int MOST_PARTS = 500;

    /// The same bytes for the same words, whenever they are written.
    private static final LocalDateTime EVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    static byte[] write(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream(16_384);
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EVER);
        return entry;
    }

    /// @throws BadTemplate when it is no zip, or opens to more than is allowed
    static Map<String, byte[]> read(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new BadTemplate(BadTemplate.Why.TOO_LARGE, "");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new BadTemplate(BadTemplate.Why.NOT_WORD, "");
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new BadTemplate(BadTemplate.Why.NOT_WORD, "");
        }
        return parts;
    }
}
