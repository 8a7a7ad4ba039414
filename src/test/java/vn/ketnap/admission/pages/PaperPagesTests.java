package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.document.Fetched;
import vn.ketnap.meeting.CellOfTwelve;

/// A paper is looked at, its words are typed once, it is issued with a number, issued anew, withdrawn.
@KetNapTest
class PaperPagesTests {

    private static final Pattern ISSUED = Pattern.compile("/issued/([0-9a-f-]{36})\"");

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    private CaseId anh = CaseId.fresh();
    private String secretary = "";
    private String papers = "";

    @BeforeEach
    void vote() {
        var cell = twelve.cell();
        anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(anh, new Act.CellVoted(LocalDate.of(2018, 9, 20), "", 12, 1, 11, 10, 1));
        secretary = twelve.account(cell, Role.CELL_SECRETARY);
        papers = "/cases/" + anh + "/papers";
    }

    @Test
    void a_resolution_is_issued_once_nothing_is_missing_any_more() throws IOException {
        assertThat(page(papers))
                .contains("Nghị quyết đề nghị kết nạp đảng viên", "Bước ngày 20/09/2018, chưa ban hành");
        assertThat(page(papers + "/F-KND-06"))
                .contains("Còn thiếu", "Ý thức giác ngộ chính trị", "BÙI THỊ NGỌC ÁNH", "90,9%");
        assertThat(send("/F-KND-06/issue", Map.of("signer", List.of("Trần Thị Mận"))))
                .contains("còn thiếu");

        write();
        assertThat(page(papers + "/F-KND-06")).contains("Lý lịch rõ ràng.").doesNotContain("Còn thiếu");
        assertThat(send("/F-KND-06/issue", Map.of())).contains("Hãy gõ tên người ký.");
        send("/F-KND-06/issue", Map.of("signer", List.of("Trần Thị Mận"), "office", List.of("Bí thư")));

        var issued = page(papers + "/F-KND-06");
        assertThat(issued).contains("01-NQ/CB", "Ban hành lại", "Trần Thị Mận");
        assertThat(page(papers)).contains("Đã ban hành 01-NQ/CB");
        assertThat(Docx.text(file("/cases/" + anh + "/issued/" + id(issued))))
                .contains("Số: 01-NQ/CB", "ngày 20 tháng 9 năm 2018", "Lý lịch rõ ràng.", "Trần Thị Mận");
    }

    @Test
    void a_paper_issued_anew_asks_for_a_reason_and_keeps_its_number_and_one_withdrawn_stays_readable()
            throws IOException {
        write();
        var signed = Map.of("signer", List.of("Trần Thị Mận"));
        send("/F-KND-06/issue", signed);
        assertThat(send("/F-KND-06/issue", signed)).contains("Hãy ghi lý do.");
        var again = new HashMap<>(signed);
        again.put("reason", List.of("Sai chính tả"));
        send("/F-KND-06/issue", again);

        var page = page(papers + "/F-KND-06");
        assertThat(page).contains("Đã thay", "Sai chính tả");
        assertThat(page.split("01-NQ/CB", -1).length).isGreaterThan(2);
        assertThat(page).contains("/annul\"", "name=\"annul\"");
        guest.fills(secretary, "/cases/" + anh + "/issued/" + id(page) + "/annul", Map.of("annul", List.of("Họp lại")));
        assertThat(page(papers + "/F-KND-06")).contains("Đã thu hồi", "Họp lại");
    }

    @Test
    void every_paper_that_is_due_comes_in_one_word_file_and_what_is_ahead_can_be_looked_at() throws IOException {
        var all = guest.asks(Optional.of(secretary), papers + "/all.docx");
        assertThat(Docx.text(Fetched.file(guest, secretary, all)))
                .contains("NGHỊ QUYẾT", "ĐƠN XIN VÀO ĐẢNG", "Bùi Thị Ngọc Ánh".toUpperCase(java.util.Locale.of("vi")));
        assertThat(page(papers + "/F-KND-09")).contains("QUYẾT ĐỊNH");
        assertThat(send("/F-KND-09/issue", Map.of("signer", List.of("Ai đó")))).doesNotContain("Đã ban hành với số");
    }

    @Test
    void a_count_that_is_no_number_stays_on_the_page_with_what_is_wrong() {
        var refused = send(
                "/F-KND-05/words",
                Map.of(
                        "opinion.by", List.of("Đoàn thanh niên"),
                        "opinion.asked", List.of("mười hai"),
                        "words.opinions-strengths", List.of("Gần gũi quần chúng.")));

        assertThat(refused).contains("Có ô số không phải là số nguyên.", "mười hai", "Gần gũi quần chúng.");
    }

    @Test
    void a_day_typed_with_a_short_year_is_kept_with_the_whole_one() throws IOException {
        var row = Map.of("opinion.by", List.of("Đoàn thanh niên"), "opinion.day", List.of("5/2/68"));

        send("/F-KND-05/words", row);

        assertThat(page(papers + "/F-KND-05")).contains("05/02/1968").doesNotContain("2068");
    }

    private void write() {
        var words = new HashMap<String, List<String>>();
        words.put("words.lineage", List.of("Lý lịch rõ ràng."));
        for (var field : List.of("politics", "morals", "ability", "ties")) {
            words.put("words." + field, List.of("Đã bàn tại cuộc họp."));
        }
        send("/F-KND-06/words", words);
    }

    private String page(String path) throws IOException {
        var answer = guest.asks(Optional.of(secretary), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private byte[] file(String path) {
        return guest.asks(Optional.of(secretary), path).getContentAsByteArray();
    }

    private String send(String path, Map<String, List<String>> fields) {
        try {
            return guest.fills(secretary, papers + path, fields).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static String id(String page) {
        var found = ISSUED.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
