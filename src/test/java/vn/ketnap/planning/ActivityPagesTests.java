package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;

/// The pages of activities: what is refused and kept, who sees what, the file read back.
@KetNapTest
class ActivityPagesTests {

    @Autowired
    private WorkWards wards;

    @Autowired
    private Guest guest;

    @Test
    void what_is_wrong_is_said_beside_its_field_and_everything_typed_is_kept() {
        var ward = wards.ward();
        var answer = guest.fills(
                ward.officer(),
                "/activities/new",
                typed(ward.code(ward.cell()), Map.of("from", "5/3/18", "to", "1/3/18", "members", "mười")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer))
                .contains("Ngày cuối không thể trước ngày đầu 05/03/2018", "value=\"mười\"", "Hội thi của tổ");
        assertThat(page(ward.officer(), "/activities")).contains("Chưa có hoạt động nào");
        var ahead = guest.fills(
                ward.officer(), "/activities/new", typed(ward.code(ward.cell()), Map.of("from", "27/9/2018")));
        assertThat(ahead.getStatus()).isEqualTo(422);
    }

    @Test
    void a_secretary_records_for_the_own_cell_only_and_the_sibling_does_not_see_it() {
        var ward = wards.ward();
        var other = guest.fills(ward.secretary(), "/activities/new", typed(ward.code(ward.other()), Map.of()));
        assertThat(other.getStatus()).isEqualTo(422);

        var path = recorded(ward.secretary(), ward.code(ward.cell()), Map.of());
        assertThat(page(ward.officer(), path)).contains("Hội thi của tổ", "Phong trào thi đua");
        assertThat(guest.asks(Optional.of(ward.sibling()), path).getStatus()).isEqualTo(404);
        assertThat(page(ward.sibling(), "/activities")).doesNotContain("Hội thi của tổ");
    }

    @Test
    void of_two_who_correct_at_once_the_second_sees_both_versions() {
        var ward = wards.ward();
        var path = recorded(ward.officer(), ward.code(ward.cell()), Map.of());
        var seen = seen(page(ward.officer(), path + "/edit"));
        var first = new HashMap<>(typed("", Map.of("place", "Sân trường")));
        first.put("seen", List.of(seen));
        assertThat(guest.fills(ward.officer(), path + "/edit", first).getStatus())
                .isEqualTo(303);

        var second = new HashMap<>(typed("", Map.of("place", "Hội trường")));
        second.put("seen", List.of(seen));
        var answer = guest.fills(ward.secretary(), path + "/edit", second);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains(ward.officer(), "Sân trường", "Hội trường");
        assertThat(page(ward.officer(), path)).contains("Sân trường", "Đã ghi trước đó: 1 lần");
    }

    @Test
    void somebody_found_by_name_is_linked_and_seen_from_both_ends_until_taken_off() {
        var ward = wards.ward();
        var an = ward.person(ward.cell(), "Nguyễn Thị An");
        var path = recorded(ward.secretary(), ward.code(ward.cell()), Map.of());
        assertThat(page(ward.secretary(), path + "/noticed?q=nguyen")).contains("Chọn Nguyễn Thị An");
        assertThat(guest.fills(ward.secretary(), path + "/noticed", Map.of("q", List.of("an")))
                        .getStatus())
                .isEqualTo(422);

        guest.fills(ward.secretary(), path + "/noticed", Map.of("person", List.of(an.toString())));
        assertThat(page(ward.officer(), path)).contains("/people/" + an, "Nguyễn Thị An");
        assertThat(page(ward.officer(), "/people/" + an)).contains("/activities?person=" + an);
        assertThat(page(ward.officer(), "/activities?person=" + an)).contains("Hội thi của tổ");

        guest.fills(ward.secretary(), path + "/noticed/" + an + "/back", Map.of());
        assertThat(page(ward.officer(), path)).doesNotContain("Nguyễn Thị An");
    }

    @Test
    void who_is_introduced_was_noticed_at_an_activity_that_the_secretary_keeps() {
        var ward = wards.ward();
        var path = recorded(ward.secretary(), ward.code(ward.cell()), Map.of());
        var others = recorded(ward.sibling(), ward.code(ward.other()), Map.of("name", "Tọa đàm của tổ 4"));
        assertThat(page(ward.secretary(), "/people/new"))
                .contains("Phát hiện qua hoạt động", "Hội thi của tổ, 05/03/2018")
                .doesNotContain("Tọa đàm của tổ 4");
        assertThat(introduced(ward, others).getStatus()).isEqualTo(422);

        var answer = introduced(ward, path);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(page(ward.secretary(), Objects.requireNonNull(answer.getRedirectedUrl())))
                .contains("Được phát hiện ở", "Hội thi của tổ</a>", "05/03/2018");
        assertThat(page(ward.secretary(), path)).contains("Phạm Thanh Bình");
    }

    private MockHttpServletResponse introduced(WorkWards.Ward ward, String activity) {
        return guest.fills(
                ward.secretary(),
                "/people/new",
                Map.of(
                        "fullName", List.of("Phạm Thanh Bình"),
                        "cell", List.of(ward.code(ward.cell())),
                        "by", List.of("youth-union"),
                        "on", List.of("5/4/2018"),
                        "another", List.of("true"),
                        "through", List.of(activity.replace("/activities/", ""))));
    }

    @Test
    void a_person_of_another_ward_cannot_be_linked() {
        var ward = wards.ward();
        var stranger = wards.ward();
        var theirs = stranger.person(stranger.cell(), "Phạm Thanh Bình");
        var path = recorded(ward.secretary(), ward.code(ward.cell()), Map.of());

        var answer = guest.fills(ward.secretary(), path + "/noticed", Map.of("person", List.of(theirs.toString())));

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void an_activity_is_removed_with_a_reason_and_leaves_the_list() {
        var ward = wards.ward();
        var path = recorded(ward.officer(), ward.code(ward.cell()), Map.of());
        assertThat(guest.fills(ward.officer(), path + "/remove", Map.of()).getStatus())
                .isEqualTo(422);

        guest.fills(ward.officer(), path + "/remove", Map.of("reason", List.of("ghi trùng")));

        assertThat(page(ward.officer(), path)).contains("Đã bỏ ngày 26/09/2018: ghi trùng");
        assertThat(page(ward.officer(), "/activities")).doesNotContain("Hội thi của tổ");
        assertThat(guest.asks(Optional.of(ward.officer()), path + "/edit").getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_excel_file_says_what_the_list_says() throws IOException {
        var ward = wards.ward();
        recorded(ward.officer(), ward.code(ward.cell()), Map.of("members", "12", "name", "=Hội thi"));
        recorded(ward.officer(), ward.code(ward.ward()), Map.of("kind", "award"));

        var answer = guest.asks(Optional.of(ward.officer()), "/activities.xlsx?kind=emulation");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("DANH SÁCH HOẠT ĐỘNG");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            var row = sheet.getRow(4);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("05/03/2018");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Phong trào thi đua");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("'=Hội thi");
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(3).getCellStyle().getFont().getFontName()).isEqualTo("Times New Roman");
        }
    }

    private String recorded(String account, String code, Map<String, String> changed) {
        return Objects.requireNonNull(
                guest.fills(account, "/activities/new", typed(code, changed)).getRedirectedUrl());
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }

    private static String seen(String page) {
        return page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    private static Map<String, List<String>> typed(String code, Map<String, String> changed) {
        var typed = new HashMap<>(Map.of(
                "org", code,
                "kind", "emulation",
                "name", "Hội thi của tổ",
                "from", "5/3/18"));
        typed.putAll(changed);
        var fields = new HashMap<String, List<String>>();
        typed.forEach((field, value) -> fields.put(field, List.of(value)));
        return fields;
    }
}
