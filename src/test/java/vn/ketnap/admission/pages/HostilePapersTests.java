package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.document.HostileWords;
import vn.ketnap.document.WordSchema;
import vn.ketnap.meeting.CellOfTwelve;

/// Whatever is typed for a paper, and whatever file is brought in as its template, is words, or is
/// refused with a reason; the paper opens in Word, the page shows no markup of strangers.
@KetNapTest
class HostilePapersTests {

    private static final Pattern ISSUED = Pattern.compile("/issued/([0-9a-f-]{36})\"");

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Forms forms;

    @Autowired
    private Guest guest;

    private CaseId anh = CaseId.fresh();
    private String secretary = "";
    private String officer = "";

    @BeforeEach
    void vote() {
        var cell = twelve.cell();
        anh = twelve.verified(cell, "Bùi <b>Thị</b> {{Ngọc}} Ánh");
        twelve.done(anh, new Act.CellVoted(LocalDate.of(2018, 9, 20), "", 12, 1, 11, 10, 1));
        secretary = twelve.account(cell, Role.CELL_SECRETARY);
        officer = twelve.account(cell.ward(), Role.OFFICER);
    }

    @Test
    void what_is_typed_in_every_field_of_a_resolution_is_printed_as_words_and_the_file_opens() throws IOException {
        assertThat(sends("F-KND-06", "/words", hostile(form("F-KND-06"))).getStatus())
                .isEqualTo(303);
        var signed = sends(
                "F-KND-06",
                "/issue",
                Map.of("signer", List.of(HostileWords.WORDS), "office", List.of(HostileWords.WORDS)));
        assertThat(signed.getStatus()).isEqualTo(303);

        var page = Guest.words(guest.asks(Optional.of(secretary), paper("F-KND-06")));
        assertHarmless(page);
        var found = ISSUED.matcher(page);
        assertThat(found.find()).isTrue();
        var file = guest.asks(Optional.of(secretary), "/cases/" + anh + "/issued/" + found.group(1))
                .getContentAsByteArray();
        assertThat(WordSchema.faultOf(file)).isEmpty();
        assertThat(Docx.text(file))
                .contains(HostileWords.printed())
                .contains("BÙI <B>THỊ</B> {{NGỌC}} ÁNH")
                .doesNotContain("\u202E", "\u200F", "\u0007");
    }

    @Test
    void every_form_of_the_case_takes_it_or_says_beside_the_field_what_is_wrong() {
        for (var form : forms.all()) {
            var before = guest.asks(Optional.of(officer), paper(form.code()));
            if (before.getStatus() == 200 && !form.asks().isEmpty()) {
                var answer = guest.fills(officer, paper(form.code()) + "/words", hostile(form));
                assertThat(answer.getStatus()).as(form.code()).isIn(303, 422);
                assertHarmless(Guest.words(answer));
                var drawn = guest.asks(Optional.of(officer), paper(form.code()) + "/word");
                assertThat(drawn.getStatus()).as(form.code()).isEqualTo(200);
                assertThat(WordSchema.faultOf(drawn.getContentAsByteArray()))
                        .as(form.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_count_and_a_day_that_are_none_are_refused_and_stay_as_typed() {
        var formula = Map.of(
                "opinion.by", List.of("Đoàn thanh niên"),
                "opinion.asked", List.of("=1+1"),
                "opinion.day", List.of("<script>1</script>"));

        var answer = guest.fills(secretary, paper("F-KND-05") + "/words", formula);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("=1+1", "&lt;script>1").doesNotContain("<script>1");
    }

    @Test
    void a_hundred_thousand_letters_are_refused_where_they_are_typed_and_nothing_is_lost() {
        var hundredThousand = "a".repeat(100_000);

        var words = sends("F-KND-06", "/words", Map.of("words.lineage", List.of(hundredThousand)));
        assertThat(words.getStatus()).isEqualTo(422);
        assertThat(Guest.words(words)).contains(hundredThousand);

        sends("F-KND-06", "/words", hostile(form("F-KND-06")));
        for (var field : List.of("signer", "office", "number", "reason")) {
            var typed = new HashMap<>(Map.of("signer", List.of("Trần Thị Mận")));
            typed.put(field, List.of(hundredThousand));
            assertThat(sends("F-KND-06", "/issue", typed).getStatus()).as(field).isEqualTo(422);
        }
        assertThat(sends("F-KND-06", "/issue", Map.of("signer", List.of("Trần Thị Mận")))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void a_template_that_unfolds_climbs_or_reads_elsewhere_is_refused_by_the_page() throws IOException {
        for (var file : List.of(
                zip("word/document.xml", " ".repeat(30_000_000)),
                zip("../../../etc/cron.d/a", "x"),
                zip(
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"x\">&b;</w:document>"),
                zip(
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document"
                                + " xmlns:w=\"x\">&c;</w:document>"),
                "MZ\u0000".getBytes(StandardCharsets.UTF_8))) {
            var answer = guest.uploads(officer, "/forms/F-KND-06/template", "../../<b>mau</b>.docx", file);

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Guest.words(answer)).doesNotContain("<b>mau", "bbbbbbbbbb");
        }
    }

    private static void assertHarmless(String page) {
        assertThat(page).doesNotContain("</w:t>", "<!--?>", "<b>Thị", "\u0007", "\u0000");
    }

    /// Every field of a form, hostile where it takes words.
    private static Map<String, List<String>> hostile(Form form) {
        var typed = new HashMap<String, List<String>>();
        form.asks().forEach(ask -> {
            if (ask.columns().isEmpty()) {
                typed.put(ask.name(), List.of(said(ask)));
            }
            ask.columns().forEach(column -> typed.put(column.name(), List.of(said(column), said(column))));
        });
        return typed;
    }

    private static String said(Form.Ask ask) {
        return switch (ask.kind()) {
            case "number" -> "9";
            case "day" -> "20/08/2018";
            default -> HostileWords.WORDS;
        };
    }

    private Form form(String code) {
        return forms.find(code).orElseThrow();
    }

    private String paper(String code) {
        return "/cases/" + anh + "/papers/" + code;
    }

    private MockHttpServletResponse sends(String code, String action, Map<String, List<String>> fields) {
        return guest.fills(secretary, paper(code) + action, fields);
    }

    private static byte[] zip(String part, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
