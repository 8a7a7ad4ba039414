package vn.ketnap.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.ketnap.basics.Vietnamese;

/// Many papers at once: in one Word file to print, or in a zip. Written as they come, one in memory at a time.
public final class Bundle {

    private static final String BODY = "<w:body>";
    private static final String SECTION = "<w:sectPr>";

    private Bundle() {}

    /// A file of a bundle.
    ///
    /// @param name its path in the zip, `1.Don_xin_vao_Dang.docx`
    public record Item(String name, DraftPaper paper) {}

    /// One Word file in which each paper begins on a page of its own, pages counted anew. IssuedPapers from
    /// an office's own template have their own styles and cannot go in.
    ///
    /// @return nothing when there is one of those, or none at all
    public static Optional<byte[]> word(List<DraftPaper> papers) {
        var body = new StringBuilder();
        var section = "";
        for (var paper : papers) {
            var parts = WordFile.read(paper.bytes());
            var still = StaticParts.all();
            if (!parts.keySet().containsAll(still.keySet()) || parts.size() != still.size() + 1) {
                return Optional.empty();
            }
            var xml = new String(Objects.requireNonNull(parts.get(WordFile.DOCUMENT)), StandardCharsets.UTF_8);
            var cut = xml.lastIndexOf(SECTION);
            if (!section.isEmpty()) {
                body.append("<w:p><w:pPr>").append(section).append("</w:pPr></w:p>");
            }
            body.append(xml, xml.indexOf(BODY) + BODY.length(), cut);
            section = xml.substring(cut, xml.indexOf("</w:body>"));
        }
        if (section.isEmpty()) {
            return Optional.empty();
        }
        var parts = new LinkedHashMap<>(StaticParts.all());
        parts.put(
                WordFile.DOCUMENT,
                StaticParts.document(body.toString(), section).getBytes(StandardCharsets.UTF_8));
        return Optional.of(WordFile.write(parts));
    }

    /// A zip of papers, each drawn when its turn comes.
    public static void zip(Iterator<Item> items, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(1);
            while (items.hasNext()) {
                var item = items.next();
                zip.putNextEntry(new ZipEntry(item.name()));
                zip.write(item.paper().bytes());
                zip.closeEntry();
            }
        }
    }

    /// A name of a file without marks and blanks: `Nghi_quyet_de_nghi_ket_nap` (section 12 of the catalogue).
    public static String fileName(String words) {
        return Vietnamese.unmarked(words).replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }
}
