package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organizations;

/// The results of a period on a page, on paper and in an Excel file.
@KetNapTest
class ResultsPageTests {

    private static final String EIGHT_MONTHS = "?from=1/1/2018&to=31/8/2018";

    @Autowired
    private Guest guest;

    @Autowired
    private Journal journal;

    @Autowired
    private Organizations organizations;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_page_carries_the_sheet_to_sign_with_the_heads_of_the_unit() throws IOException {
        var page = page("canbo", "/reports" + EIGHT_MONTHS);

        assertThat(page)
                .contains("<b>Đảng ủy phường Hội Hợp</b>")
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM")
                .contains("Hội Hợp, ngày 26 tháng 9 năm 2018")
                .contains("T/M ĐẢNG ỦY")
                .contains("cử 29 quần chúng ưu tú");
    }

    @Test
    void a_cell_has_its_own_sheet() throws IOException {
        assertThat(page("canbo", "/reports" + EIGHT_MONTHS + "&org=MN"))
                .contains("Chi bộ Trường Mầm non Hội Hợp</b>")
                .contains("T/M CHI BỘ")
                .contains("kết nạp 02 đảng viên mới");
    }

    @Test
    void an_organisation_outside_the_own_part_is_not_here() {
        assertThat(guest.asks(Optional.of("bithu.mn"), "/reports?org=TDP01").getStatus())
                .isEqualTo(404);
        assertThat(guest.asks(Optional.of("bithu.mn"), "/reports.xlsx?org=TDP01")
                        .getStatus())
                .isEqualTo(404);
        assertThat(guest.asks(Optional.of("captren"), "/reports.xlsx").getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_file_holds_the_figures_in_times_new_roman_and_says_that_they_are_invented() throws IOException {
        var answer = guest.asks(Optional.of("canbo"), "/reports.xlsx" + EIGHT_MONTHS + "&org=MN");

        assertThat(answer.getStatus()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("KẾT QUẢ CÔNG TÁC KẾT NẠP ĐẢNG VIÊN");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .contains("Dữ liệu minh họa, mọi người và số liệu đều hư cấu");
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("Chi bộ Trường Mầm non Hội Hợp");
            assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFont().getFontName())
                    .isEqualTo("Times New Roman");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getNumMergedRegions()).isEqualTo(3);
        }
    }

    @Test
    void taking_figures_out_is_written_down() {
        var part = TestDatabase.everywhere(() -> organizations.byCode("DU").orElseThrow());
        var period = "2018-02-01/2018-02-28";
        var before = journal.about(period, 50).size();

        guest.asks(Optional.of("canbo"), "/reports.xlsx?from=1/2/2018&to=28/2/2018&org=" + part.code());

        assertThat(journal.about(period, 50)).hasSize(before + 1);
        assertThat(journal.about(period, 50).getFirst().what()).isEqualTo("export:results");
    }

    private String page(String account, String path) throws IOException {
        var answer = guest.asks(Optional.of(account), path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
