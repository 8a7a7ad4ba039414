package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.LibreOffice;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Reports as LibreOffice opens them: totals worked out anew, nothing a formula that somebody wrote, one page across.
/// Left out, and said so, where LibreOffice or poppler is missing; `./test` installs them on Debian.
@KetNapTest
class ReportFilesOpenedTests {

    private static final String EIGHT_MONTHS = "report=progress&from=1/1/2018&to=31/8/2018";
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @Autowired
    private Guest guest;

    @Autowired
    private Words words;

    @TempDir
    private Path folder;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        assumeTrue(LibreOffice.opensSheets(), "LibreOffice Calc and poppler are not installed");
        ward.told();
    }

    @Test
    void the_totals_of_the_sheet_are_worked_out_to_what_the_page_says() throws IOException {
        var lines = csv(bytes("/reports/table.xlsx?" + EIGHT_MONTHS));

        var total = lines.stream()
                .filter(line -> line.contains(",Cộng,"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.asList(total.split(","))).contains("451", "73", "13", "6", "15");
        assertThat(lines).noneMatch(line -> line.contains("#REF") || line.contains("Err:"));
    }

    @Test
    void a_name_that_looks_like_a_formula_is_never_worked_out() throws IOException {
        var row = new Table.Row("x", new Value.Words("=1+41"), false, List.of(new Value.Words("@SUM(1;41)")));
        var table = new Table(
                "groups", List.of(new Table.Column("all", false, false)), List.of(row), Optional.empty(), List.of());

        var lines = csv(new TableWorkbook(sheet(), table).write());

        assertThat(lines).anyMatch(line -> line.contains("=1+41")).noneMatch(line -> line.contains("42"));
    }

    @Test
    void the_paper_lies_across_with_its_heads_and_every_cell() throws IOException {
        var office = new LibreOffice(folder);
        var text = office.text(office.converted("report.docx", bytes("/reports/table.docx?" + EIGHT_MONTHS), "pdf"));

        assertThat(text)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Tiến độ thực hiện chỉ tiêu", "Chi bộ Quân sự", "T/M ĐẢNG ỦY")
                .contains("Số liệu từ 01/01/2018 đến 31/08/2018");
    }

    @Test
    void the_charts_of_a_paper_open_with_the_words_and_figures_of_its_table() throws IOException {
        var office = new LibreOffice(folder);
        var path = "/reports/table.docx?report=duration&from=1/1/2018&to=31/8/2018";
        var text = office.text(office.converted("report.docx", bytes(path), "pdf"));

        var afterTheTable = text.substring(text.indexOf("Hồ sơ bị trả lại"));
        assertThat(afterTheTable).contains("Dấu niêm phong nhật ký");
        assertThat(afterTheTable).contains("Thời gian xử lý", "Cảm tình Đảng", "187", "252", "Trung vị");
    }

    private Sheet sheet() {
        var ward = new vn.ketnap.organization.Organization(
                new OrganizationRef(new java.util.UUID(0, 1)),
                "DU",
                "Đảng ủy phường",
                vn.ketnap.organization.OrganizationKind.BASE_COMMITTEE,
                Optional.empty(),
                false,
                vn.ketnap.basics.Span.since(java.time.LocalDate.of(2018, 1, 1)),
                List.of(),
                Optional.empty());
        var day = java.time.LocalDate.of(2018, 8, 31);
        return new Sheet(
                new Shown(words.in(Language.VI), false),
                new Query(ward, new vn.ketnap.reporting.Period(day, day)),
                new Letterhead(Optional.empty(), "Đảng ủy phường", Optional.empty(), "base"),
                true,
                new vn.ketnap.basics.SealHead(12, "0123456789abcdef"));
    }

    private List<String> csv(byte[] workbook) throws IOException {
        return Files.readAllLines(
                new LibreOffice(folder).converted("report.xlsx", workbook, CSV), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        var answer = guest.asks(Optional.of("canbo"), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
