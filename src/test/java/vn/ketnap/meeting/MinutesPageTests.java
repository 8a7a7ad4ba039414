package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.SourceClass;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Role;

/// What is printed of a meeting: its blank before, its minutes after, with what was put right since.
@KetNapTest
class MinutesPageTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Test
    void what_is_corrected_later_stands_beside_the_minutes_with_its_day() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var id = clerk.signed(cell, Map.of(field(binh, "strengths"), "Nộp bài đúng hạn."));
        var step = steps(binh);
        twelve.done(
                binh,
                new Act.Corrected(
                        day("2018-09-25"),
                        step,
                        ActKind.REMARKED.read(day("2018-09-20"), Map.of(), Map.of("strengths", "Nộp bài muộn.")),
                        new Words("ghi nhầm người")));

        assertThat(minutes(cell, id))
                .contains("Nộp bài đúng hạn.", "đã đính chính ngày 25/09/2018", "ghi nhầm người")
                .doesNotContain("Nộp bài muộn.");
    }

    @Test
    void a_vote_that_misses_its_share_is_said_to_have_failed() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var chi = twelve.verified(cell, "Nguyễn Thị Chi");
        var typed = new HashMap<>(ballot(anh, "7", "4"));
        typed.putAll(ballot(chi, "8", "3"));

        var minutes = minutes(cell, clerk.signed(cell, typed));

        assertThat(minutes)
                .contains(
                        "Tán thành 7, không tán thành 4, ý kiến khác 0. Đạt 63,6",
                        "Không đạt: cần 8 phiếu, ít nhất 2/3 của 11.");
        assertThat(minutes.split("Không đạt", -1)).hasSize(2);
    }

    @Test
    void a_corrected_vote_is_shown_with_both_figures_and_leads_to_the_act() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var id = clerk.signed(cell, ballot(anh, "9", "1"));
        var step = steps(anh);
        twelve.done(
                anh,
                new Act.Corrected(
                        day("2018-09-25"),
                        step,
                        new Act.CellVoted(day("2018-09-20"), "", 12, 1, 11, 8, 1),
                        new Words("đếm nhầm một phiếu")));

        assertThat(minutes(cell, id))
                .contains("Tán thành 9, không tán thành 1", "đã đính chính ngày 25/09/2018", "9 → 8")
                .contains("#act-" + step);
    }

    @Test
    void what_the_cell_concluded_on_the_five_matters_is_kept_with_the_vote_and_stands_in_the_minutes() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var typed = new HashMap<>(ballot(anh, "9", "1"));
        typed.put(field(anh, "on-cv"), "Lý lịch rõ ràng.");
        typed.put(field(anh, "on-ties"), "Được bà con tin.");

        var minutes = minutes(cell, clerk.signed(cell, typed));

        assertThat(minutes)
                .contains("Kết luận về lý lịch:</span> Lý lịch rõ ràng.")
                .contains("Kết luận về quan hệ quần chúng:</span> Được bà con tin.")
                .doesNotContain("Kết luận về năng lực công tác");
    }

    @Test
    void how_ready_each_person_was_said_to_be_stands_on_the_page_and_on_the_blank() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        twelve.listed(cell, "Đỗ Thị Em");
        twelve.done(binh, new Act.Classified(day("2018-03-05"), SourceClass.C, "02-NQ/CB", Words.NONE));
        twelve.done(binh, new Act.Classified(day("2018-08-05"), SourceClass.B, "07-NQ/CB", Words.NONE));
        twelve.done(binh, new Act.Classified(day("2018-09-25"), SourceClass.D, "09-NQ/CB", Words.NONE));
        var path = "/meetings/" + clerk.convened(cell);

        for (var page : List.of(path, path + "/sheet")) {
            assertThat(asked(cell, Role.CELL_SECRETARY, page))
                    .contains("Loại B", "Chưa phân loại")
                    .doesNotContain("Loại C", "Loại D");
        }
    }

    @Test
    void the_blank_has_room_for_all_that_is_asked_of_a_person() {
        var cell = twelve.cell();
        twelve.listed(cell, "Phạm Thanh Bình");

        var blank = asked(cell, Role.CELL_SECRETARY, "/meetings/" + clerk.convened(cell) + "/sheet");

        assertThat(blank)
                .contains(
                        "Phẩm chất chính trị",
                        "Phẩm chất đạo đức",
                        "Năng lực",
                        "Quan hệ quần chúng",
                        "Mặt mạnh:",
                        "Mặt cần")
                .contains("Ý kiến tại buổi họp:", "Chi bộ góp ý:", "Phân loại nguồn: ☐ ");
    }

    private String minutes(CellOfTwelve.Cell cell, MeetingId id) {
        return asked(cell, Role.COMMITTEE_MEMBER, "/meetings/" + id);
    }

    private String asked(CellOfTwelve.Cell cell, Role role, String path) {
        return Guest.words(guest.asks(Optional.of(twelve.account(cell, role)), path));
    }

    private int steps(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow())
                .acts()
                .size();
    }

    private static Map<String, String> ballot(CaseId id, String inFavour, String against) {
        return Map.of(field(id, "in-favour"), inFavour, field(id, "against"), against, field(id, "method"), "secret");
    }

    private static String field(CaseId id, String key) {
        return "c" + id + "-" + key;
    }
}
