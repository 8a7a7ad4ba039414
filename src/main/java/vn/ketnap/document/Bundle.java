package vn.ketnap.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
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

    /// One Word file in which each paper begins on a page of its own, pages counted anew, each drawn when its
    /// turn comes. Papers from an office's own template have their own styles and cannot go in.
    ///
    /// @return false when one cannot go in, or there is none: what was written is of no use then
    public static boolean word(Iterator<DraftPaper> papers, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : StaticParts.all().entrySet()) {
                zip.putNextEntry(WordFile.entry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(WordFile.entry(WordFile.DOCUMENT));
            write(zip, StaticParts.OPENING);
            var section = "";
            while (papers.hasNext()) {
                var xml = ours(papers.next());
                if (xml.isEmpty()) {
                    return false;
                }
                if (!section.isEmpty()) {
                    write(zip, "<w:p><w:pPr>" + section + "</w:pPr></w:p>");
                }
                var cut = xml.get().lastIndexOf(SECTION);
                write(zip, xml.get().substring(xml.get().indexOf(BODY) + BODY.length(), cut));
                section = xml.get().substring(cut, xml.get().indexOf("</w:body>"));
            }
            write(zip, section + StaticParts.CLOSING);
            return !section.isEmpty();
        }
    }

    /// The text of a paper in our layout; nothing of one that brings parts of its own.
    private static Optional<String> ours(DraftPaper paper) {
        var parts = WordFile.read(paper.bytes());
        var still = StaticParts.all();
        return parts.keySet().containsAll(still.keySet()) && parts.size() == still.size() + 1
                ? Optional.of(new String(Objects.requireNonNull(parts.get(WordFile.DOCUMENT)), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static void write(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
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
