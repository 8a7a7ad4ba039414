package vn.ketnap.planning.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.document.Docx;
import vn.ketnap.journal.Journal;
import vn.ketnap.planning.PlannedWard;

/// The plan as files, read back.
@KetNapTest
class PlanFilesTests {

    @Autowired
    private Guest guest;

    @Autowired
    private PlannedWard wards;

    @Autowired
    private Journal journal;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_plan_has_its_four_parts_and_says_thirteen() {
        var text = Docx.text(taken("canbo", "/plans/2018.docx?org=DU"));

        assertThat(text)
                .contains("KẾ HOẠCH", "phát triển đảng viên năm 2018", "03-KH/ĐU")
                .contains("Đến ngày 01 tháng 01 năm 2018, Đảng bộ phường Hội Hợp có 445 đảng viên")
                .contains("I. Mục đích, yêu cầu", "II. Chỉ tiêu", "III. Nhiệm vụ, giải pháp", "IV. Tổ chức thực hiện")
                .contains("3. Kết nạp: 13 đảng viên, trong đó nữ 07; từ 30 tuổi trở xuống 11; dân quân, quân nhân 01.")
                .contains("5. Mọi chi bộ có nguồn đều kết nạp được đảng viên trong năm.")
                .doesNotContain("dân tộc thiểu số", "điều chỉnh");
    }

    @Test
    void the_appendix_has_a_row_for_each_of_the_eighteen_cells_and_their_sum() {
        var lines = Docx.lines(taken("canbo", "/plans/2018/allocation.docx?org=DU"));

        assertThat(lines).filteredOn(line -> line.matches("\\d+ \\| Chi bộ .*")).hasSize(18);
        assertThat(lines).anyMatch(line -> line.matches("14 \\| Chi bộ Trường Mầm non Hội Hợp \\| 21 \\| 13 \\| .*"));
        assertThat(lines).anyMatch(line -> line.contains("| Cộng | 445 | 88 | 31 | 30 | 13 | 7 | 11 | 15 |"));
    }

    @Test
    void the_allocation_is_a_sheet_whose_sums_follow_what_is_put_right() throws IOException {
        try (var book = book(taken("canbo", "/plans/2018.xlsx?org=DU"))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("BẢNG PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐẢNG VIÊN NĂM 2018");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .contains("03-KH/ĐU", "Dữ liệu minh họa, mọi người và số liệu đều hư cấu");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("Chỉ tiêu kết nạp");
            assertThat(sheet.getRow(17).getCell(1).getStringCellValue()).isEqualTo("Chi bộ Trường Mầm non Hội Hợp");
            assertThat(sheet.getRow(17).getCell(6).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(22).getCell(6).getCellFormula()).isEqualTo("SUM(G5:G22)");
            var sums = book.getCreationHelper().createFormulaEvaluator();
            assertThat(sums.evaluate(sheet.getRow(22).getCell(6)).getNumberValue())
                    .isEqualTo(13);
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFont().getFontName())
                    .isEqualTo("Times New Roman");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getNumMergedRegions()).isEqualTo(2);
        }
    }

    @Test
    void a_note_that_looks_like_a_formula_is_words() throws IOException {
        var ward = wards.made();
        var typed = new HashMap<>(ward.typed("1", "0"));
        typed.put("note-" + ward.first(), List.of("=HYPERLINK(\"http://x\")"));
        typed.put("responsible-" + ward.first(), List.of("@SUM(A1)"));
        guest.fills(ward.officer(), ward.path(2018, "/edit"), typed);

        try (var book = book(taken(ward.officer(), ward.path(2018, ".xlsx")))) {
            var row = book.getSheetAt(0).getRow(4);
            assertThat(row.getCell(11).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(11).getStringCellValue()).startsWith("'=");
            assertThat(row.getCell(10).getStringCellValue()).startsWith("'@");
        }
    }

    @Test
    void an_amended_plan_says_why_and_that_the_cells_add_up_to_another_number() {
        var ward = wards.made();
        guest.fills(ward.officer(), ward.path(2018, "/edit"), ward.typed("1", "0"));
        guest.fills(
                ward.officer(),
                ward.path(2018, "/approve"),
                Map.of("on", List.of("15/1/2018"), "document", List.of("03-KH/ĐU")));
        var amended = ward.typed("2", "1");
        amended.put("reason", List.of("có thêm nguồn"));
        amended.put("total", List.of("4"));
        guest.fills(ward.officer(), ward.path(2018, "/edit"), amended);

        assertThat(Docx.text(taken(ward.officer(), ward.path(2018, ".docx") + "&version=2")))
                .contains("lý do: có thêm nguồn", "Kết nạp: 04 đảng viên. Cộng các chi bộ: 3.");
        assertThat(Docx.text(taken(ward.officer(), ward.path(2018, ".docx"))))
                .contains("Kết nạp: 01 đảng viên.")
                .doesNotContain("có thêm nguồn");
    }

    @Test
    void taking_a_plan_out_is_written_down_and_is_not_for_those_who_only_look() {
        var ward = wards.made();
        guest.fills(ward.officer(), ward.path(2018, "/edit"), ward.typed("1", "0"));
        var before = journal.about("2018/1", 500).size();
        taken(ward.officer(), ward.path(2018, ".xlsx"));

        assertThat(journal.about("2018/1", 500)).hasSize(before + 1);
        assertThat(journal.about("2018/1", 500).getFirst().what()).isEqualTo("export:plan");
        assertThat(guest.asks(Optional.of("capuy"), "/plans/2018.xlsx").getStatus())
                .isEqualTo(403);
        assertThat(guest.asks(Optional.of("bithu.mn"), "/plans/2018.xlsx").getStatus())
                .isEqualTo(403);
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private byte[] taken(String account, String path) {
        var answer = guest.asks(Optional.of(account), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
