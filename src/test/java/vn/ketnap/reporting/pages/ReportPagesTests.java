package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;

/// One report on a page, in Excel and in Word, and the people behind its figures.
@KetNapTest
class ReportPagesTests {

    private static final String EIGHT_MONTHS = "from=1/1/2018&to=31/8/2018";

    @Autowired
    private Guest guest;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void a_figure_leads_to_exactly_the_people_it_counts() {
        var page = page("canbo", "/reports/table?report=progress&" + EIGHT_MONTHS);
        assertThat(page).contains("46,2", "row=total&amp;column=admitted");

        var people = page("canbo", "/reports/people?report=progress&row=total&column=admitted&" + EIGHT_MONTHS);
        assertThat(people.split("<th scope=\"row\"><a href=\"/people/", -1)).hasSize(6 + 1);
        var women = page("canbo", "/reports/people?report=composition&row=women&column=last-year&" + EIGHT_MONTHS);
        assertThat(women.split("<th scope=\"row\"><a href=\"/people/", -1)).hasSize(9 + 1);
    }

    @Test
    void who_sees_figures_only_sees_no_name_and_no_count_that_points_at_somebody() {
        var page = page("captren", "/reports/table?report=composition&" + EIGHT_MONTHS);

        assertThat(page)
                .contains("&lt; 5", "Số dưới 5 không nêu cụ thể", ">15<")
                .doesNotContain("/reports/people", "33,3");
        assertThat(page("captren", "/reports/table?report=probation&" + EIGHT_MONTHS))
                .contains("Ngoài phạm vi được xem tên")
                .doesNotContain("Lê Đình Chiến");
        assertThat(page("captren", "/reports/table?report=progress&" + EIGHT_MONTHS))
                .contains(">451<", ">73<");
    }

    @Test
    void parts_of_the_target_stand_beside_what_was_done_and_what_is_unknown() {
        assertThat(page("canbo", "/reports/table?report=targets&" + EIGHT_MONTHS))
                .contains("Từ 30 tuổi trở xuống", "Chi bộ có nguồn đã kết nạp", "Cần đến nay");
        assertThat(page("captren", "/reports/table?report=targets&" + EIGHT_MONTHS))
                .contains("&lt; 5", "Số dưới 5 không nêu cụ thể");
    }

    @Test
    void a_period_is_chosen_at_once_without_typing() {
        assertThat(page("canbo", "/reports/table?report=groups&" + EIGHT_MONTHS))
                .contains(
                        "href=\"/reports/table?from=1%2F7%2F2018&amp;to=26%2F9%2F2018&amp;org=DU&amp;report=groups\"");
        assertThat(page("canbo", "/reports?" + EIGHT_MONTHS)).contains("9 tháng đầu năm 2018</a>", "Chọn nhanh");
    }

    @Test
    void a_secretary_sees_the_own_cell_and_no_other() {
        assertThat(page("bithu.mn", "/reports/table?report=progress&" + EIGHT_MONTHS))
                .contains("Chi bộ Trường Mầm non Hội Hợp")
                .doesNotContain("Chi bộ TDP số 1<");
        assertThat(guest.asks(Optional.of("bithu.mn"), "/reports/people?org=TDP01")
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "progress",
                "targets",
                "composition",
                "groups",
                "classes",
                "remarks",
                "probation",
                "dry",
                "cell-work",
                "duration",
                "introducers",
                "months",
                "certificates",
                "deadlines",
                "tree",
                "bieu-1",
                "bieu-2",
                "bieu-2b",
                "measures"
            })
    void every_report_is_a_page_a_sheet_and_a_paper(String report) throws IOException {
        var address = "report=" + report + "&" + EIGHT_MONTHS;
        assertThat(page("canbo", "/reports/table?" + address))
                .contains("<table")
                .doesNotContain("?reporting.");
        try (var book = new XSSFWorkbook(bytes("/reports/table.xlsx?" + address))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isGreaterThanOrEqualTo(4);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getMergedRegions()).isNotEmpty();
            assertThat(words(sheet.getRow(0))).isNotEmpty().doesNotContain("?");
        }
        try (var paper = new XWPFDocument(bytes("/reports/table.docx?" + address))) {
            assertThat(paper.getTables()).hasSize(3);
            assertThat(paper.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(paper.getParagraphs().stream().map(one -> one.getText()).toList())
                    .anyMatch(one -> one.contains("01/01/2018"))
                    .noneMatch(one -> one.contains("?reporting."));
        }
    }

    @Test
    void the_totals_of_the_sheet_are_sums_that_a_spreadsheet_works_out_to_the_same() throws IOException {
        try (var book = new XSSFWorkbook(bytes("/reports/table.xlsx?report=progress&" + EIGHT_MONTHS))) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var total = total(book.getSheetAt(0));
            var formulas = 0;
            for (var cell : total) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas++;
                    assertThat(cell.getCellFormula()).startsWith("SUM(");
                }
            }
            assertThat(formulas).isGreaterThan(8);
            assertThat(List.of(
                            evaluator.evaluate(total.getCell(2)).getNumberValue(),
                            evaluator.evaluate(total.getCell(3)).getNumberValue(),
                            evaluator.evaluate(total.getCell(9)).getNumberValue(),
                            evaluator.evaluate(total.getCell(11)).getNumberValue()))
                    .containsExactly(451.0, 73.0, 13.0, 6.0);
        }
    }

    @Test
    void figures_handed_in_stay_as_they_were() {
        var answer = guest.fills(
                "canbo",
                "/reports/handed-in",
                Map.of(
                        "report", List.of("progress"),
                        "from", List.of("1/1/2018"),
                        "to", List.of("31/8/2018"),
                        "org", List.of("DU")));
        assertThat(answer.getStatus()).isEqualTo(303);

        var page = page("canbo", String.valueOf(answer.getHeader("Location")));
        assertThat(page).contains("Tiến độ thực hiện chỉ tiêu", "8 tháng đầu năm 2018", "Số hiện nay vẫn như lúc chốt");
    }

    @Test
    void what_was_handed_in_tells_who_sees_figures_only_that_it_is_kept_and_no_small_number() {
        var answer = guest.fills(
                "canbo",
                "/reports/handed-in",
                Map.of(
                        "report", List.of("composition"),
                        "from", List.of("1/1/2018"),
                        "to", List.of("31/8/2018"),
                        "org", List.of("DU")));

        var kept = String.valueOf(answer.getHeader("Location"));
        assertThat(page("captren", kept)).contains("Cơ cấu đảng viên mới", "Số hiện nay vẫn như lúc chốt");
    }

    private static Row total(org.apache.poi.ss.usermodel.Sheet sheet) {
        for (var row : sheet) {
            if (row.getCell(1) != null
                    && new DataFormatter().formatCellValue(row.getCell(1)).equals("Cộng")) {
                return row;
            }
        }
        throw new AssertionError("no total");
    }

    private static String words(Row row) {
        return new DataFormatter().formatCellValue(row.getCell(0));
    }

    private ByteArrayInputStream bytes(String path) {
        var answer = guest.asks(Optional.of("canbo"), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return new ByteArrayInputStream(answer.getContentAsByteArray());
    }

    private String page(String who, String path) {
        var answer = guest.asks(Optional.of(who), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
