package vn.ketnap.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes a person out of a Word file that tells of several: the words of each row of a table, and of each paragraph
/// outside of tables, in which one of the person's names stands.
final class Redaction {

    private static final Pattern ROW = Pattern.compile("(?s)<w:tr[ >].*?</w:tr>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)<w:p[ >].*?</w:p>");
    private static final Pattern WORDS = Pattern.compile("(?s)(<w:t(?: [^>]*)?>)(.*?)(</w:t>)");

    private Redaction() {}

    /// The file without what it says of the person; nothing where it does not name them, or is no Word file.
    ///
    /// @param names in small letters, blanks single
    static Optional<byte[]> without(byte[] word, Collection<String> names) {
        var found = false;
        var out = new ByteArrayOutputStream(word.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(word));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    var before = new String(bytes, StandardCharsets.UTF_8);
                    var after = without(before, names);
                    found |= !after.equals(before);
                    bytes = after.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    private static String without(String xml, Collection<String> names) {
        var left = xml;
        for (var place : List.of(ROW, PARAGRAPH)) {
            left = place.matcher(left)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            names(found.group(), names) ? emptied(found.group()) : found.group()));
        }
        return left;
    }

    private static boolean names(String xml, Collection<String> names) {
        var words = new StringBuilder();
        WORDS.matcher(xml).results().forEach(found -> words.append(found.group(2)));
        var said = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(said::contains);
    }

    private static String emptied(String xml) {
        return WORDS.matcher(xml).replaceAll("$1…$3");
    }
}
