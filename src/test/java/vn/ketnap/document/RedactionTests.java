package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// A paper of several persons forgets one of them and keeps the others.
class RedactionTests {

    private static final List<String> AN = List.of("nguyễn thị an");

    @Test
    void the_row_that_names_the_person_is_blanked_and_the_others_stay() throws IOException {
        var left =
                words(Redaction.without(word(row("Nguyễn Thị An", "12/5/1990") + row("Trần Văn Bình", "1/1/1991")), AN)
                        .orElseThrow());

        assertThat(left).contains("Trần Văn Bình", "1/1/1991").doesNotContain("Nguyễn Thị An", "12/5/1990");
    }

    @Test
    void a_name_parted_between_runs_in_capitals_is_found_in_a_paragraph() throws IOException {
        var parted =
                "<w:p><w:r><w:t>NGUYỄN THỊ </w:t></w:r><w:r><w:t>AN</w:t></w:r></w:p><w:p><w:r><w:t>Kết luận</w:t></w:r></w:p>";

        assertThat(words(Redaction.without(word(parted), AN).orElseThrow()))
                .contains("Kết luận")
                .doesNotContain("NGUYỄN", ">AN<");
    }

    @Test
    void a_paper_that_does_not_name_the_person_is_left_alone() throws IOException {
        assertThat(Redaction.without(word(row("Trần Văn Bình", "1/1/1991")), AN))
                .isEmpty();
        assertThat(Redaction.without("no Word file".getBytes(StandardCharsets.UTF_8), AN))
                .isEmpty();
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(cell)
                    .append("</w:t></w:r></w:p></w:tc>");
        }
        return row + "</w:tr>";
    }

    private static byte[] word(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String words(byte[] word) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
