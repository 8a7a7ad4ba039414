package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Errors of dossiers (forms.md section 14) that the wording of a form could make in every paper; `docs/sai-sot.md`
/// names each of these tests.
class FormErrorsTests {

    private static final Forms FORMS = FilledForms.FORMS;

    @Test
    void what_a_person_writes_by_hand_says_so_on_the_sheet() {
        for (var code : List.of("F-KND-01", "F-KND-02")) {
            var form = FORMS.find(code).orElseThrow();
            assertThat(form.byHand()).isTrue();
            var sheet = FORMS.draw(form, FilledForms.DAYS.getLast(), new Fields());
            assertThat(Docx.text(sheet.bytes())).contains("Bản để chép").contains("tự viết tay");
        }
    }

    @Test
    void a_resolution_lacks_each_of_the_five_conclusions_until_it_is_written() {
        assertThat(FORMS.draw(FORMS.find("F-KND-06").orElseThrow(), FilledForms.DAYS.getFirst(), new Fields())
                        .missing())
                .contains("words.lineage", "words.politics", "words.morals", "words.ability", "words.ties");
    }

    @Test
    void no_form_praises_or_blames_by_itself() {
        assertThat(FORMS.all())
                .allSatisfy(form -> assertThat(Docx.text(FORMS.draw(form, FilledForms.DAYS.getFirst(), new Fields())
                                .bytes()))
                        .as(form.code())
                        .doesNotContainPattern(
                                "(?i)không có khuyết điểm|gương mẫu|lập trường .{0,20}vững vàng|chấp hành tốt"));
    }

    @Test
    void no_paper_prints_the_code_of_a_form_or_a_guidance_that_may_be_out_of_date() {
        assertThat(FORMS.all())
                .allSatisfy(form -> assertThat(text(form))
                        .as(form.code())
                        .doesNotContainPattern("\\d+[A-Z]?-(KNĐ|HSĐV|TĐV|SHĐ)|\\d+-(HD|QĐ|QĐi|CT|TT)/"));
    }

    @Test
    void no_form_writes_what_belongs_to_papers_of_the_state_or_misspells_the_greeting() {
        var wrong = new TreeSet<String>();
        for (var form : FORMS.all()) {
            if (text(form).matches("(?s).*(\\./\\.|TM\\.|KT\\.|Kính gởi|CỘNG HÒA XÃ HỘI|Độc lập - Tự do).*")) {
                wrong.add(form.code());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_heading_without_a_superior_begins_with_whoever_issues_it() {
        var nobodyAbove = new Fields().put("head.issuer", "Ban Thường vụ Thành ủy");
        var paper = FORMS.draw(FORMS.find("F-KND-09").orElseThrow(), FilledForms.DAYS.getFirst(), nobodyAbove);

        assertThat(new String(
                        java.util.Objects.requireNonNull(
                                WordFile.read(paper.bytes()).get(WordFile.DOCUMENT)),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("BAN THƯỜNG VỤ THÀNH ỦY")
                .doesNotContain("<w:pStyle w:val=\"DauNho\"/></w:pPr></w:p>");
    }

    private static String text(Form form) {
        return Docx.text(FilledForms.drawn(form, FilledForms.DAYS.getLast()).bytes());
    }
}
