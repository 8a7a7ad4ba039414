package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;

/// The pages of supervision: what is refused and kept, who sees what, the file read back.
@KetNapTest
class SupervisionPagesTests {

    @Autowired
    private WorkWards wards;

    @Autowired
    private Guest guest;

    @Test
    void a_visit_that_was_held_says_who_took_part_and_what_was_looked_at() {
        var ward = wards.ward();
        var answer = guest.fills(
                ward.officer(),
                "/supervision/new",
                typed(Map.of("org", ward.code(ward.cell()), "held", "5/9/18", "present", "", "month", "2018")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer))
                .contains("ghi ai đã dự", "Ghi tháng và năm", "value=\"Phó Bí thư\"", "value=\"05/09/2018\"");
    }

    @Test
    void findings_and_recommendations_are_followed_until_closed_and_the_cell_reads_them() {
        var ward = wards.ward();
        var visit = held(ward);
        add(ward, visit + "/findings/new", Map.of("topic", "dossiers", "fact", "3 hồ sơ thiếu bản sao"));
        add(ward, visit + "/recommendations/new", Map.of("words", "Bổ sung bản sao", "due", "20/9/18"));

        assertThat(page(ward.secretary(), visit))
                .contains("3 hồ sơ thiếu bản sao", "Bổ sung bản sao", "Quá hạn 6 ngày")
                .doesNotContain("/findings/new");
        assertThat(guest.asks(Optional.of(ward.sibling()), visit).getStatus()).isEqualTo(404);
        assertThat(page(ward.officer(), "/")).contains("1 kiến nghị sau kiểm tra, giám sát đã quá hạn");
        assertThat(page(ward.sibling(), "/")).doesNotContain("kiến nghị sau kiểm tra");

        var one = found(page(ward.officer(), visit), "(/supervision/[0-9a-f-]{36}/recommendations/[0-9a-f-]{36})");
        var early = Map.of("words", "Bổ sung bản sao", "due", "20/9/18", "closed", "1/9/18", "how", "đã bổ sung");
        assertThat(guest.fills(ward.officer(), one, fields(early)).getStatus()).isEqualTo(422);
        add(ward, one, Map.of("words", "Bổ sung bản sao", "due", "20/9/18", "closed", "24/9/18", "how", "đã bổ sung"));

        assertThat(page(ward.secretary(), visit)).contains("Xong ngày 24/09/2018", "đã bổ sung");
        assertThat(page(ward.officer(), "/")).doesNotContain("kiến nghị sau kiểm tra");
        assertThat(page(ward.officer(), "/supervision")).contains("Không có kiến nghị nào chưa xong");
    }

    @Test
    void a_finding_about_another_ward_is_refused_and_one_recorded_by_mistake_is_taken_back_with_a_reason() {
        var ward = wards.ward();
        var visit = held(ward);
        var elsewhere = Map.of("org", ward.code(ward.other()), "topic", "lists", "fact", "thiếu");
        assertThat(guest.fills(ward.officer(), visit + "/findings/new", fields(elsewhere))
                        .getStatus())
                .isEqualTo(422);
        add(ward, visit + "/findings/new", Map.of("topic", "lists", "fact", "Thiếu 2 dòng"));
        var one = found(page(ward.officer(), visit), "(/supervision/[0-9a-f-]{36}/findings/[0-9a-f-]{36})");
        add(ward, one, Map.of("topic", "lists", "fact", "Thiếu 2 dòng", "withdrawn", "đếm nhầm"));

        assertThat(page(ward.officer(), visit))
                .contains("Chưa ghi phát hiện nào", "Đã rút phát hiện «Thiếu 2 dòng»: đếm nhầm");
    }

    @Test
    void the_day_of_a_visit_with_findings_cannot_be_emptied_and_what_is_only_planned_can_be_called_off() {
        var ward = wards.ward();
        var visit = held(ward);
        add(ward, visit + "/findings/new", Map.of("topic", "lists", "fact", "Thiếu 2 dòng"));
        assertThat(Guest.words(guest.fills(ward.officer(), visit + "/edit", typed(Map.of("held", "")))))
                .contains("nên phải có ngày tiến hành");

        var planned = planned(ward, Map.of("month", "11/2018"));
        assertThat(guest.asks(Optional.of(ward.officer()), planned + "/findings/new")
                        .getStatus())
                .isEqualTo(404);
        assertThat(guest.fills(ward.officer(), planned + "/call-off", Map.of()).getStatus())
                .isEqualTo(422);
        guest.fills(ward.officer(), planned + "/call-off", Map.of("reason", List.of("trùng đại hội")));
        assertThat(page(ward.officer(), planned)).contains("Đã hủy ngày 26/09/2018: trùng đại hội");
    }

    @Test
    void numbers_to_inspect_by_stand_beside_the_visit_with_their_lists() {
        var ward = wards.ward();
        var code = ward.code(ward.cell());

        assertThat(page(ward.officer(), held(ward)))
                .contains("Số liệu để kiểm tra", "/?cell=" + code, "/reports?org=" + code, "0 trong 0 người");
    }

    @Test
    void the_excel_file_holds_the_open_recommendations_the_most_pressing_first() throws IOException {
        var ward = wards.ward();
        var visit = held(ward);
        add(ward, visit + "/recommendations/new", Map.of("words", "Nộp danh sách", "due", "30/9/18"));
        add(ward, visit + "/recommendations/new", Map.of("words", "Bổ sung bản sao", "due", "20/9/18"));

        var answer = guest.asks(Optional.of(ward.officer()), "/supervision.xlsx");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            var late = sheet.getRow(4);
            assertThat(late.getCell(2).getStringCellValue()).isEqualTo("Bổ sung bản sao");
            assertThat(late.getCell(3).getStringCellValue()).isEqualTo("20/09/2018");
            assertThat(late.getCell(4).getNumericCellValue()).isEqualTo(6);
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("Nộp danh sách");
        }
    }

    private String held(WorkWards.Ward ward) {
        return planned(ward, Map.of("held", "5/9/18"));
    }

    private String planned(WorkWards.Ward ward, Map<String, String> changed) {
        var all = new HashMap<>(Map.of("org", ward.code(ward.cell())));
        all.putAll(changed);
        return Objects.requireNonNull(
                guest.fills(ward.officer(), "/supervision/new", typed(all)).getRedirectedUrl());
    }

    private void add(WorkWards.Ward ward, String path, Map<String, String> said) {
        var all = new HashMap<>(Map.of("org", ward.code(ward.cell())));
        all.putAll(said);
        assertThat(guest.fills(ward.officer(), path, fields(all)).getStatus()).isEqualTo(303);
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }

    private static String found(String page, String link) {
        return Pattern.compile(link)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static Map<String, List<String>> typed(Map<String, String> changed) {
        var typed = new HashMap<>(Map.of(
                "kind", "inspection",
                "month", "9/2018",
                "leader", "Phó Bí thư",
                "topic-dossiers", "true",
                "present", "Chi ủy",
                "checked", "Sổ theo dõi hồ sơ"));
        typed.putAll(changed);
        return fields(typed);
    }

    private static Map<String, List<String>> fields(Map<String, String> typed) {
        var fields = new HashMap<String, List<String>>();
        typed.forEach((field, value) -> fields.put(field, List.of(value)));
        return fields;
    }
}
