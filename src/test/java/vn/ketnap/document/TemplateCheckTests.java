package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ketnap.document.BadTemplate.Why;

/// An office may bring in words and tables, nothing that runs, reaches outside, or hides another file.
class TemplateCheckTests {

    private static final Forms FORMS = Forms.fromJar();
    private static final byte[] BLANK = FORMS.blank(FORMS.find("F-KND-06").orElseThrow(), LocalDate.of(2018, 8, 20));

    @Test
    void the_programs_own_template_is_taken() {
        assertThatCode(() -> TemplateCheck.open(BLANK)).doesNotThrowAnyException();
    }

    @Test
    void what_is_no_word_file_is_refused() {
        for (var file :
                new byte[][] {new byte[0], "xin chào".getBytes(StandardCharsets.UTF_8), {'P', 'K', 3, 4, 0, 0}}) {
            assertThat(why(file)).isEqualTo(Why.NOT_WORD);
        }
        assertThat(why(with("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")))
                .isEqualTo(Why.NOT_WORD);
        assertThat(why(with("word/document.xml", "<a/>"))).isEqualTo(Why.NOT_WORD);
        assertThat(why(with("../../etc/cron", "x"))).isEqualTo(Why.NOT_WORD);
    }

    @Test
    void a_file_that_opens_to_too_much_is_refused_before_it_is_read_whole() {
        assertThat(why(with("word/media/a.xml", " ".repeat(WordFile.MOST_BYTES))))
                .isEqualTo(Why.TOO_LARGE);
        var many = parts();
        for (var i = 0; i <= WordFile.MOST_PARTS; i++) {
            many.put("word/part" + i + ".xml", new byte[0]);
        }
        assertThat(why(WordFile.write(many))).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void macros_are_refused() {
        assertThat(why(with("word/vbaProject.bin", "x"))).isEqualTo(Why.MACRO);
        assertThat(why(with(
                        "[Content_Types].xml",
                        "<Types a=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")))
                .isEqualTo(Why.MACRO);
    }

    @Test
    void what_reaches_outside_is_refused() {
        assertThat(why(with(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"http://example.org/a.dotm\""
                                + " TargetMode=\"External\"/></Relationships>")))
                .isEqualTo(Why.OUTSIDE);
        assertThat(why(inBody("<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"c:\\a\""
                        + "</w:instrText></w:r></w:p>")))
                .isEqualTo(Why.OUTSIDE);
        assertThat(why(inBody("<w:p><w:fldSimple w:instr=\"DDEAUTO cmd\"/></w:p>")))
                .isEqualTo(Why.OUTSIDE);
        assertThatCode(() -> TemplateCheck.open(inBody("<w:p><w:fldSimple w:instr=\" PAGE \"/></w:p>")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_embedded_is_refused() {
        assertThat(why(with("word/embeddings/oleObject1.xml", "x"))).isEqualTo(Why.EMBEDDED);
        assertThat(why(inBody("<w:altChunk r:id=\"rId9\"/>"))).isEqualTo(Why.EMBEDDED);
    }

    private static Why why(byte[] file) {
        var why = new Why[1];
        assertThatThrownBy(() -> TemplateCheck.open(file))
                .isInstanceOfSatisfying(BadTemplate.class, bad -> why[0] = bad.why());
        return why[0];
    }

    private static Map<String, byte[]> parts() {
        return new LinkedHashMap<>(WordFile.read(BLANK));
    }

    private static byte[] with(String part, String text) {
        var parts = parts();
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return WordFile.write(parts);
    }

    private static byte[] inBody(String xml) {
        return with("word/document.xml", StaticParts.document(xml, StaticParts.section(false)));
    }
}
