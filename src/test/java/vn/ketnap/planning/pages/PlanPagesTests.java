package vn.ketnap.planning.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.journal.Journal;
import vn.ketnap.planning.PlannedWard;

/// The plan of a year on its pages: drawn up, refused with what was typed, approved, amended, looked at.
@KetNapTest
class PlanPagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    private Guest guest;

    @Autowired
    private PlannedWard wards;

    @Autowired
    private Journal journal;

    @Test
    void an_officer_draws_up_approves_and_amends_and_the_history_says_what_changed() {
        var ward = wards.made();
        assertThat(page(ward.officer(), ward.path(2018, ""))).contains("Chưa có kế hoạch năm 2018");

        var saved = send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(page(ward.officer(), ward.path(2018, "")))
                .contains("Dự thảo", "Kết nạp 3 đảng viên, giao cho 2 chi bộ.", "Mọi chi bộ có nguồn đều kết nạp.");

        assertThat(approve(ward, "15/1/2018", "03-KH/ĐU").getStatus()).isEqualTo(303);
        assertThat(page(ward.officer(), ward.path(2018, "")))
                .contains("Đã phê duyệt", "Văn bản số 03-KH/ĐU, ngày 15/01/2018");

        var amended = ward.typed("3", "0");
        amended.put("reason", List.of("Chi bộ tổ 4 chưa có nguồn"));
        assertThat(send(ward.officer(), ward.path(2018, "/edit"), amended).getStatus())
                .isEqualTo(303);
        assertThat(page(ward.officer(), ward.path(2018, "")))
                .contains("Kết nạp 3 đảng viên", "Xem dự thảo điều chỉnh (lần 2)")
                .contains("Lý do điều chỉnh: Chi bộ tổ 4 chưa có nguồn")
                .contains("Chi bộ tổ 3 " + ward.mark() + ": Kết nạp: 2 → 3")
                .contains("Chi bộ tổ 4 " + ward.mark() + ": Kết nạp: 1 → 0");
        assertThat(page(ward.officer(), ward.path(2018, "") + "&version=1")).contains("Văn bản số 03-KH/ĐU");
        assertThat(guest.asks(Optional.of(ward.officer()), ward.path(2018, "") + "&version=3")
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(ward.officer(), "/plans")).contains("Chỉ tiêu năm 2018", "Đang điều chỉnh");
        assertThat(journal.about("2018/2", 20)).extracting(Journal.Line::what).contains("plan-saved");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        var ward = wards.made();
        var typed = ward.typed("1", "một");
        typed.put("women-" + ward.first(), List.of("2"));
        typed.put("note-" + ward.first(), List.of("giao thêm"));
        typed.remove("coverage");

        var answer = send(ward.officer(), ward.path(2018, "/edit"), typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer))
                .contains("Chi bộ tổ 3 " + ward.mark() + ": nữ 2, nhiều hơn số kết nạp 1.")
                .contains("“một” không phải là một số")
                .contains("Chưa chọn. Chọn một trong các mục.")
                .contains("value=\"một\"", "value=\"giao thêm\"");
        assertThat(page(ward.officer(), ward.path(2018, ""))).contains("Chưa có kế hoạch năm 2018");
    }

    @Test
    void a_total_that_the_cells_do_not_add_up_to_is_said_and_not_blocked() {
        var ward = wards.made();
        var typed = ward.typed("2", "1");
        typed.put("total", List.of("4"));

        assertThat(send(ward.officer(), ward.path(2018, "/edit"), typed).getStatus())
                .isEqualTo(303);
        assertThat(page(ward.officer(), ward.path(2018, "")))
                .contains("Cộng các chi bộ là 3, chỉ tiêu chung là 4: hai số khác nhau.");
    }

    @Test
    void of_two_who_save_at_once_the_second_sees_both() {
        var ward = wards.made();
        var seen = seen(ward.colleague(), ward.path(2018, "/edit"));
        send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        var mine = ward.typed("5", "1");
        mine.put("seen", List.of(seen));

        var answer = send(ward.colleague(), ward.path(2018, "/edit"), mine);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer))
                .contains("Có người đã ghi vào đây sau khi bạn mở trang.", ward.officer() + " ghi lúc")
                .contains("Kết nạp, Chi bộ tổ 3 " + ward.mark())
                .doesNotContain("Kết nạp, Chi bộ tổ 4 " + ward.mark() + "</th>")
                .contains("value=\"5\"");
        mine.put("seen", List.of(seen(Guest.words(answer))));
        assertThat(send(ward.colleague(), ward.path(2018, "/edit"), mine).getStatus())
                .isEqualTo(303);
    }

    @Test
    void a_plan_approved_while_the_form_was_open_asks_for_a_reason() {
        var ward = wards.made();
        send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        var mine = ward.typed("2", "2");
        mine.put("seen", List.of(seen(ward.colleague(), ward.path(2018, "/edit"))));
        approve(ward, "15/1/2018", "03-KH/ĐU");

        var overtaken = send(ward.colleague(), ward.path(2018, "/edit"), mine);
        assertThat(overtaken.getStatus()).isEqualTo(422);
        mine.put("seen", List.of(seen(Guest.words(overtaken))));
        var unreasoned = send(ward.colleague(), ward.path(2018, "/edit"), mine);
        assertThat(unreasoned.getStatus()).isEqualTo(422);
        assertThat(Guest.words(unreasoned)).contains("id=\"reason-err\"");
    }

    @Test
    void an_approval_is_read_as_the_office_writes_it() {
        var ward = wards.made();
        assertThat(approve(ward, "15/1/2018", "03-KH/ĐU").getStatus()).isEqualTo(404);
        send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        var ahead = approve(ward, "30/9/2018", "");
        assertThat(ahead.getStatus()).isEqualTo(422);
        assertThat(Guest.words(ahead))
                .contains("Ngày 30/09/2018 ở sau hôm nay", "Chỗ này chưa ghi gì.", "value=\"30/09/2018\"");

        approve(ward, "15/1/18", "03-KH/ĐU");
        var amended = ward.typed("3", "1");
        amended.put("reason", List.of("Thêm nguồn"));
        send(ward.officer(), ward.path(2018, "/edit"), amended);
        assertThat(Guest.words(approve(ward, "14/1/2018", "11-KH/ĐU")))
                .contains("Lần trước được phê duyệt ngày 15/01/2018");
    }

    @Test
    void members_share_out_a_percentage_that_somebody_typed() {
        var ward = wards.made();
        var typed = suggestion("percent", Map.of());
        assertThat(send(ward.officer(), ward.path(2018, "/edit"), typed).getStatus())
                .isEqualTo(422);

        typed = suggestion("percent", Map.of("percent", "100", "total", "7"));
        assertThat(send(ward.officer(), ward.path(2018, "/edit"), typed).getStatus())
                .isEqualTo(422);
        typed = suggestion("percent", Map.of("percent", "62,5", "total", "7"));
        var answer = send(ward.officer(), ward.path(2018, "/edit"), typed);
        assertThat(answer.getStatus()).isEqualTo(200);
        // 62,5 % of four members are 2,5, three after rounding: 2,25 and 0,75.
        assertThat(Guest.words(answer))
                .contains("Đã chia 3 cho 2 chi bộ theo 4 đảng viên.", "Số này chưa lưu.")
                .contains(field("admitted-" + ward.first(), "2"), field("admitted-" + ward.second(), "1"))
                .contains("name=\"total\" type=\"text\" value=\"7\"");
        assertThat(page(ward.officer(), ward.path(2018, ""))).contains("Chưa có kế hoạch năm 2018");
    }

    @Test
    void past_years_share_out_nothing_where_nobody_was_admitted() {
        var ward = wards.made();
        var answer = send(ward.officer(), ward.path(2018, "/edit"), suggestion("past", Map.of()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("ba năm trước không chi bộ nào kết nạp ai");
    }

    @Test
    void a_secretary_sees_the_line_of_the_own_cell_and_changes_nothing() {
        var ward = wards.made();
        send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        approve(ward, "15/1/2018", "03-KH/ĐU");

        assertThat(page(ward.secretary(), "/plans/2018"))
                .contains("Chi bộ tổ 3 " + ward.mark(), "Dưới đây là chỉ tiêu giao cho chi bộ của bạn.")
                .doesNotContain("Chi bộ tổ 4 " + ward.mark(), "Kế hoạch Word", "Điều chỉnh</a>");
        assertThat(guest.asks(Optional.of(ward.secretary()), ward.path(2018, "/edit"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(guest.asks(Optional.of(wards.made().officer()), ward.path(2018, ""))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_cell_that_ended_keeps_its_line() {
        var ward = wards.made();
        send(ward.officer(), ward.path(2018, "/edit"), ward.typed("2", "1"));
        wards.end(ward, LocalDate.of(2018, 6, 1));

        assertThat(page(ward.officer(), ward.path(2018, "")))
                .contains("Chi bộ tổ 4 " + ward.mark() + "<span class=\"sub\">đã kết thúc hoạt động</span>");
    }

    private static Map<String, List<String>> suggestion(String way, Map<String, String> typed) {
        var form = new HashMap<String, List<String>>();
        form.put("suggest", List.of(way));
        typed.forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    private static String field(String name, String value) {
        return "name=\"" + name + "\" class=\"w4\" inputmode=\"numeric\" autocomplete=\"off\" value=\"" + value + "\"";
    }

    private MockHttpServletResponse approve(PlannedWard.Ward ward, String on, String document) {
        return send(
                ward.officer(), ward.path(2018, "/approve"), Map.of("on", List.of(on), "document", List.of(document)));
    }

    private MockHttpServletResponse send(String account, String path, Map<String, List<String>> typed) {
        return guest.fills(account, path, typed);
    }

    private String seen(String account, String path) {
        return seen(page(account, path));
    }

    private static String seen(String page) {
        var found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page(String account, String path) {
        var answer = guest.asks(Optional.of(account), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Guest.words(answer);
    }
}
