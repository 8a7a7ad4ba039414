package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.journal.Journal;

/// Minutes as a Word file, read back (F-BB-01, F-BB-02).
@KetNapTest
class MinutesPaperTests {

    private static final Pattern ROLL =
            Pattern.compile("Tổng số đảng viên của chi bộ: (\\d+) [^\\d]*chính thức (\\d+)[^\\d]*dự bị (\\d+)");
    private static final Pattern VOTE = Pattern.compile("tán thành(?: đề nghị kết nạp)?: ?(\\d+)|: tán thành (\\d+)");

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Journal journal;

    @Test
    void the_minutes_bear_the_numbers_of_the_resolution() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var id = clerk.signed(cell, ballot(anh, "9", "1"));

        var minutes = word(officer, "/meetings/" + id + "/minutes.docx");
        var resolution = word(officer, "/cases/" + anh + "/papers/F-KND-06/word");

        assertThat(numbers(ROLL, minutes)).isEqualTo(numbers(ROLL, resolution)).hasSize(3);
        assertThat(numbers(VOTE, minutes)).isEqualTo(numbers(VOTE, resolution)).isEqualTo(List.of("9"));
        assertThat(minutes)
                .contains("BIÊN BẢN", "19 giờ 30, ngày 20 tháng 9 năm 2018", "Địa điểm: Nhà văn hóa tổ 3")
                .contains("1. Bùi Thị Ngọc Ánh", "đạt 81,8% so với 11 đảng viên chính thức được tính")
                .doesNotContain("{{", "[[", "?meeting", "?admission");
    }

    @Test
    void what_was_said_of_each_person_stands_there_and_what_was_put_right_since() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var typed = new HashMap<>(Map.of(field(binh, "strengths"), "Nộp bài đúng hạn."));
        typed.put(field(binh, "heard"), "Cần chăm họp tổ hơn.");
        var id = clerk.signed(cell, typed);
        var step = TestDatabase.everywhere(() -> cases.find(binh).orElseThrow())
                .acts()
                .size();
        twelve.done(binh, new Act.Retracted(day("2018-09-25"), step, new Words("ghi nhầm người")));

        assertThat(word(twelve.account(cell, Role.CELL_SECRETARY), "/meetings/" + id + "/minutes.docx"))
                .contains("Nộp bài đúng hạn.", "Ý kiến tại buổi họp: Cần chăm họp tổ hơn.")
                .contains("(đã hủy ghi nhận ngày 25/09/2018; ghi nhầm người)");
    }

    @Test
    void a_committee_counts_its_own_members() {
        var cell = twelve.cell();
        twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var held =
                clerk.holds(Body.COMMITTEE, cell, Map.of("members", "15", "excluded", "1", "present", "13"), PROGRAM);

        assertThat(word(officer, "/meetings/" + held.id() + "/minutes.docx"))
                .contains("họp đảng ủy", "Tổng số ủy viên: 15 đồng chí; có mặt 13 đồng chí")
                .contains("không tính khi biểu quyết: 1 đồng chí")
                .doesNotContain("dự bị");
    }

    @Test
    void taking_minutes_out_is_journalled_and_refused_to_whoever_only_reads() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var id = clerk.signed(cell, Map.of(field(binh, "strengths"), "Nộp bài đúng hạn."));
        var path = "/meetings/" + id;
        var reader = twelve.account(cell, Role.COMMITTEE_MEMBER);
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);

        assertThat(guest.asks(Optional.of(reader), path + "/minutes.docx").getStatus())
                .isEqualTo(403);
        assertThat(Guest.words(guest.asks(Optional.of(reader), path))).doesNotContain("minutes.docx");
        assertThat(guest.asks(Optional.of(secretary), "/meetings/" + clerk.convened(cell) + "/minutes.docx")
                        .getStatus())
                .isEqualTo(404);

        word(secretary, path + "/minutes.docx");

        assertThat(journal.about(id.toString(), 5).getFirst().what()).isEqualTo("export:minutes");
    }

    private String word(String account, String path) {
        var answer = guest.asks(Optional.of(account), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Docx.text(answer.getContentAsByteArray());
    }

    private static List<String> numbers(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return java.util.stream.IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Map<String, String> ballot(CaseId id, String inFavour, String against) {
        return Map.of(field(id, "in-favour"), inFavour, field(id, "against"), against, field(id, "method"), "secret");
    }

    private static String field(CaseId id, String key) {
        return "c" + id + "-" + key;
    }
}
