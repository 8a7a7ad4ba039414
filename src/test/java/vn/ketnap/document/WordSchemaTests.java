package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Word opens every paper without repairing it: each part keeps to the schema, whatever the fields say.
class WordSchemaTests {

    private static final Forms FORMS = FilledForms.FORMS;

    @Test
    void every_form_keeps_to_the_schema_when_everything_is_said() {
        assertThat(faults(fields -> fields)).isEmpty();
    }

    @Test
    void every_form_keeps_to_the_schema_when_nothing_is_said() {
        assertThat(faults(_ -> new Fields())).isEmpty();
    }

    @Test
    void every_form_keeps_to_the_schema_whatever_is_typed() {
        assertThat(faults(HostileWords::in)).isEmpty();
    }

    @Test
    void what_an_office_takes_out_to_change_keeps_to_the_schema() {
        assertThat(FORMS.all())
                .allSatisfy(form -> assertThat(WordSchema.faultOf(FORMS.blank(form, FilledForms.DAYS.getFirst())))
                        .as(form.code())
                        .isEmpty());
    }

    @Test
    void many_papers_in_one_file_keep_to_the_schema() throws IOException {
        var day = FilledForms.DAYS.getLast();
        var papers = new ArrayList<DraftPaper>();
        FORMS.all().forEach(form -> papers.add(FilledForms.drawn(form, day)));

        var together = new ByteArrayOutputStream();
        assertThat(Bundle.word(papers.iterator(), together)).isTrue();
        assertThat(WordSchema.faultOf(together.toByteArray())).isEmpty();
    }

    @Test
    void the_schema_sees_what_word_would_repair() {
        var whole = FilledForms.drawn(FORMS.find("F-KND-06").orElseThrow(), FilledForms.DAYS.getFirst())
                .bytes();

        assertThat(WordSchema.faultOf(whole)).isEmpty();
        assertThat(broken(whole, xml -> xml.replaceFirst("<w:body>", "<w:body><w:q/>")))
                .contains("main\":q}");
        assertThat(broken(whole, xml -> xml.replaceFirst("<w:keepNext/>", "<w:keepNext/><w:pStyle w:val=\"Than\"/>")))
                .contains("main\":pStyle}");
        assertThat(broken(whole, xml -> xml.replaceAll("(?s)<w:tr>.*?</w:tr>", "")))
                .isEqualTo("word/document.xml: a table without rows");
        assertThat(broken(whole, xml -> xml.replaceFirst("(?s)<w:tc>.*?</w:tc>", "")))
                .isEqualTo("word/document.xml: a row without its cells");
        assertThat(broken(whole, xml -> xml.replaceFirst("</w:tbl>.*<w:sectPr>", "</w:tbl><w:sectPr>")))
                .isEqualTo("word/document.xml: a table at the end");
    }

    private static Map<String, String> faults(UnaryOperator<Fields> changed) {
        var faults = new TreeMap<String, String>();
        for (var form : FORMS.all()) {
            for (var day : FilledForms.DAYS) {
                var drawn = FORMS.draw(form, day, changed.apply(FilledForms.fields(form, day)));
                WordSchema.faultOf(drawn.bytes())
                        .ifPresent(fault -> faults.put(form.code() + " " + Edition.on(day), fault));
            }
        }
        return faults;
    }

    private static String broken(byte[] file, Function<String, String> how) {
        var parts = new LinkedHashMap<>(WordFile.read(file));
        parts.computeIfPresent(
                WordFile.DOCUMENT,
                (_, bytes) ->
                        how.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return WordSchema.faultOf(WordFile.write(parts)).orElse("");
    }
}
