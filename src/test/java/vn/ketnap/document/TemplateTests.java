package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a template says is what is printed: fields, optional words, conditions, rows, and nothing else.
class TemplateTests {

    private static final FieldDictionary DICTIONARY = FieldDictionary.read("""
            name | words | Họ tên
            born | day | Ngày sinh
            count | number | Số người
            rows | rows | Những dòng
            row.name | words | Dòng: tên
            yes | truth | Có hay không
            share | share | Tỷ lệ
            """);

    @Test
    void fields_are_printed_as_their_wording_says() {
        var fields = new Fields()
                .put("name", "Nguyễn Thị Ánh")
                .put("born", LocalDate.of(1995, 2, 5))
                .put("count", 7)
                .putShare("share", 8, 9);

        assertThat(filled("{{name|hoa}}, {{born|ngay}} ({{born}}), {{count|so2}} người, đạt {{share}}", fields))
                .isEqualTo("NGUYỄN THỊ ÁNH, ngày 05 tháng 02 năm 1995 (05/02/1995), 07 người, đạt 88,9%");
        assertThat(filled("{{born|ngay}}", new Fields().put("born", LocalDate.of(2018, 12, 25))))
                .isEqualTo("ngày 25 tháng 12 năm 2018");
        assertThat(filled("{{share}}", new Fields().putShare("share", 9, 9))).isEqualTo("100%");
    }

    @Test
    void the_vietnamese_name_of_a_field_is_the_same_field() {
        assertThat(filled("{{ho_ten}}", new Fields().put("name", "Lan"))).isEqualTo("Lan");
    }

    @Test
    void words_in_brackets_are_printed_only_when_all_their_fields_speak() {
        assertThat(filled("{{name}}[[, sinh {{born|ngay}}]].", new Fields().put("name", "Lan")))
                .isEqualTo("Lan.");
        assertThat(filled("[[?yes:có]][[!yes:không]]", new Fields().put("yes", true)))
                .isEqualTo("có");
        assertThat(filled("[[?yes:có]][[!yes:không]]", new Fields().put("yes", false)))
                .isEqualTo("không");
    }

    @Test
    void a_sentence_ends_once_whether_or_not_its_words_were_typed_with_a_full_stop() {
        assertThat(filled("Ghi: {{name}}. Hết.", new Fields().put("name", "Đã bàn.")))
                .isEqualTo("Ghi: Đã bàn. Hết.");
        assertThat(filled("Ghi: {{name}}. Hết.", new Fields().put("name", "Đã bàn")))
                .isEqualTo("Ghi: Đã bàn. Hết.");
        assertThat(filled("{{name}}[[, {{count}}]]. Hết", new Fields().put("name", "Đã bàn.")))
                .isEqualTo("Đã bàn. Hết");
        assertThat(filled("{{name}}, rồi. Hết", new Fields().put("name", "TS.")))
                .isEqualTo("TS., rồi. Hết");
        assertThat(Docx.lines(paper(List.of("{{name}}", ". b"), new Fields().put("name", "a."))
                        .bytes()))
                .containsExactly("a.", ". b");
    }

    @Test
    void what_is_asked_for_and_not_said_is_missing() {
        assertThat(paper(List.of("{{name}} {{born}}[[{{count}}]]"), new Fields().put("name", "Lan"))
                        .missing())
                .containsExactly("born");
    }

    @Test
    void paragraphs_and_rows_are_repeated_and_left_out() {
        var fields = new Fields()
                .put("rows", List.of(new Fields().put("row.name", "một"), new Fields().put("row.name", "hai")));

        assertThat(Docx.lines(paper(List.of("{{#moi rows}}", "{{stt}}. {{row.name}}", "{{/}}", "hết"), fields)
                        .bytes()))
                .containsExactly("1. một", "2. hai", "hết");
        assertThat(Docx.lines(paper(List.of("{{#khong rows}}", "không ai", "{{/}}"), new Fields())
                        .bytes()))
                .containsExactly("không ai");
        assertThat(Docx.lines(paper(List.of("{{#neu rows}}", "có", "{{/}}"), new Fields())
                        .bytes()))
                .isEmpty();
    }

    @Test
    void a_field_that_word_has_cut_into_runs_is_found_and_takes_the_looks_of_its_beginning() {
        var xml =
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{na</w:t></w:r><w:proofErr/><w:r><w:t>me}} và</w:t></w:r></w:p>";

        var bytes = compile(xml).fill(new Fields().put("name", "Lan")).bytes();

        assertThat(Docx.text(bytes)).isEqualTo("Lan và");
        assertThat(new String(
                        java.util.Objects.requireNonNull(WordFile.read(bytes).get(WordFile.DOCUMENT)),
                        StandardCharsets.UTF_8))
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Lan</w:t></w:r>");
    }

    @Test
    void hostile_values_are_words_and_no_more() {
        var evil = "<w:br/>&amp; {{born}} [[x]] \u202Eđảo\u202C \u0000\u0007=1+1 ${x} " + "a".repeat(100_000);

        var said = Docx.text(
                paper(List.of("{{name}}"), new Fields().put("name", evil)).bytes());

        assertThat(said)
                .startsWith("<w:br/>&amp; {{born}} [[x]] đảo =1+1 ${x} aaa")
                .hasSize(100_000 + 42);
    }

    @Test
    void a_template_that_cannot_be_used_says_why() {
        assertThatThrownBy(() -> paper(List.of("{{who}} {{name|nhay}}"), new Fields()))
                .isInstanceOfSatisfying(BadTemplate.class, bad -> {
                    assertThat(bad.why()).isEqualTo(BadTemplate.Why.UNKNOWN_FIELD);
                    assertThat(bad.detail()).contains("who", "nhay");
                });
        for (var line : List.of("{{#moi rows}}", "{{/}}", "a [[b", "a]]")) {
            assertThatThrownBy(() -> paper(List.of(line), new Fields()))
                    .as(line)
                    .isInstanceOfSatisfying(
                            BadTemplate.class, bad -> assertThat(bad.why()).isEqualTo(BadTemplate.Why.UNBALANCED));
        }
    }

    private static String filled(String line, Fields fields) {
        return Docx.text(paper(List.of(line), fields).bytes());
    }

    private static DraftPaper paper(List<String> lines, Fields fields) {
        var xml = new StringBuilder();
        lines.forEach(line -> xml.append(Ink.paragraph("Than", line)));
        return compile(xml.toString()).fill(fields);
    }

    private static WordTemplate compile(String body) {
        var parts = new LinkedHashMap<>(StaticParts.all());
        parts.put(
                WordFile.DOCUMENT,
                StaticParts.document(body, StaticParts.section(false)).getBytes(StandardCharsets.UTF_8));
        return WordTemplate.compile(parts, DICTIONARY);
    }
}
