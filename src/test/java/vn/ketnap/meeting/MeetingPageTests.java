package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.RecordedAct;
import vn.ketnap.basics.Role;

/// The page of a meeting: what is refused, what is kept, what is shown beside what was signed.
@KetNapTest
class MeetingPageTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Test
    void what_blocks_stands_beside_the_person_with_all_that_was_typed_and_who_may_gives_a_reason() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var anh = twelve.certified(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(anh, new Act.Applied(day("2018-05-20")));
        var officer = twelve.account(cell, Role.OFFICER);
        var id = clerk.convened(cell);
        var typed = new HashMap<String, String>();
        typed.put(field(binh, "strengths"), "Nộp bài thu hoạch đúng hạn.");
        typed.put(field(anh, "in-favour"), "9");
        typed.put(field(anh, "against"), "1");
        typed.put(field(anh, "method"), "secret");

        var refused = signs(officer, id, 1, typed);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused))
                .contains("Chưa ghi việc nào", "ADM-INTRO-2", "Nộp bài thu hoạch đúng hạn.", field(anh, "override"));
        assertThat(acts(binh)).doesNotContain(ActKind.REMARKED);

        typed.put(field(anh, "override"), "hồ sơ giấy đã đủ, chưa nhập");
        var looked = signs(officer, id, 2, typed);
        var signed = looked.getStatus() == 303 ? looked : signs(officer, id, 3, seen(typed, Guest.words(looked)));

        assertThat(signed.getStatus()).isEqualTo(303);
        assertThat(acts(binh)).contains(ActKind.REMARKED);
        assertThat(last(anh).override().text()).isEqualTo("hồ sơ giấy đã đủ, chưa nhập");
        assertThat(last(anh).origin()).isEqualTo(RecordedAct.Origin.PROXY);
        assertThat(Guest.words(guest.asks(Optional.of(officer), "/meetings/" + id)))
                .contains("Nhập thay");
    }

    @Test
    void a_secretary_cannot_set_a_rule_aside() {
        var cell = twelve.cell();
        var anh = twelve.certified(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(anh, new Act.Applied(day("2018-05-20")));
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);
        var typed = Map.of(
                field(anh, "in-favour"), "9",
                field(anh, "against"), "1",
                field(anh, "method"), "secret");

        assertThat(Guest.words(signs(secretary, id, 1, typed))).doesNotContain(field(anh, "override"));
    }

    @Test
    void a_field_that_cannot_be_read_is_said_beside_it() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);

        var refused = signs(
                secretary,
                id,
                1,
                Map.of(
                        field(anh, "in-favour"), "11",
                        field(anh, "against"), "1",
                        field(binh, "weaknesses"), "Ít phát biểu.",
                        field(binh, "decision"), "removed"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused))
                .contains("12 phiếu, nhiều hơn 11", "Chọn cách biểu quyết")
                .contains(field(binh, "strengths") + "-err", field(binh, "reason") + "-err", "Ít phát biểu.");
    }

    @Test
    void minutes_are_not_signed_without_who_kept_them_and_why_somebody_was_absent_and_nothing_is_lost() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);
        var typed = new HashMap<>(Map.of(
                "chair",
                "",
                "keeper",
                "",
                "p" + cell.members().get(3),
                "excused",
                field(binh, "strengths"),
                "Đi họp đều."));

        var refused = signs(secretary, id, 1, typed);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused))
                .contains("Ghi người chủ trì.", "Ghi thư ký của buổi họp.", "Ghi lý do vắng của Lê Thị Cúc")
                .contains("Đi họp đều.");
        assertThat(acts(binh)).doesNotContain(ActKind.REMARKED);

        typed.put("chair", cell.members().get(0).toString());
        typed.put("keeper", cell.members().get(1).toString());
        typed.put("w" + cell.members().get(3), "đi viện");
        assertThat(signs(secretary, id, 2, typed).getStatus()).isEqualTo(303);
        assertThat(Guest.words(guest.asks(Optional.of(secretary), "/meetings/" + id)))
                .contains("Đỗ Văn Tiến", "Vắng có lý do (đi viện)");
    }

    @Test
    void conclusions_that_are_missing_are_said_once_and_stop_nothing() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);
        var typed = new HashMap<>(Map.of(
                field(anh, "in-favour"), "9",
                field(anh, "against"), "1",
                field(anh, "method"), "secret",
                field(anh, "on-cv"), "Lý lịch rõ ràng."));

        var first = signs(secretary, id, 1, typed);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first)).contains("năm kết luận", "Còn thiếu 4");
        assertThat(signs(secretary, id, 2, seen(typed, Guest.words(first))).getStatus())
                .isEqualTo(303);
    }

    @Test
    void the_same_remark_of_three_people_comes_back_once_and_is_signed_when_it_is_meant() {
        var cell = twelve.cell();
        var typed = new HashMap<String, String>();
        for (var name : List.of("Phạm Thanh Bình", "Lê Thị Minh Nguyệt", "Nguyễn Thị An")) {
            typed.put(field(twelve.listed(cell, name), "strengths"), "Hoàn thành tốt nhiệm vụ.");
        }
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);

        var first = signs(secretary, id, 1, typed);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first)).contains("giống hệt nhau ở 3 người", "Xem lại điều ghi cạnh từng người");
        assertThat(signs(secretary, id, 2, seen(typed, Guest.words(first))).getStatus())
                .isEqualTo(303);
    }

    @Test
    void what_is_being_typed_is_kept_by_itself_unless_somebody_else_saved() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var path = "/meetings/" + clerk.convened(cell);
        var typed = Map.of("version", "1", field(binh, "strengths"), "Đi họp đều.");

        var kept = fills(secretary, path + "/draft", typed);

        assertThat(kept.getStatus()).isEqualTo(200);
        assertThat(Guest.words(kept)).isEqualTo("2");
        assertThat(Guest.words(guest.asks(Optional.of(secretary), path))).contains("Đi họp đều.");
        assertThat(fills(secretary, path + "/draft", typed).getStatus()).isEqualTo(409);
    }

    private MockHttpServletResponse signs(String account, MeetingId id, int version, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("version", String.valueOf(version));
        all.put("sign", "true");
        return fills(account, "/meetings/" + id, all);
    }

    private MockHttpServletResponse fills(String account, String path, Map<String, String> fields) {
        var values = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        return guest.fills(account, path, values);
    }

    /// The same form with what stood on the page.
    private static Map<String, String> seen(Map<String, String> typed, String page) {
        var again = new HashMap<>(typed);
        again.put("seen", page.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
        return again;
    }

    private RecordedAct last(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow())
                .acts()
                .getLast();
    }

    private List<ActKind> acts(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow()).acts().stream()
                .map(one -> ActKind.of(one.act()))
                .toList();
    }

    private static String field(CaseId id, String key) {
        return "c" + id + "-" + key;
    }
}
