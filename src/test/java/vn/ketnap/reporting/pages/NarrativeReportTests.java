package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.document.Docx;
import vn.ketnap.organization.Organizations;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Results;

/// The narrative report as a Word file (F-BC-06), read back and compared with the figures.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrativeReportTests {

    private static final String EIGHT_MONTHS = "/reports.docx?from=1/1/2018&to=31/8/2018&org=";

    @Autowired
    private Guest guest;

    @Autowired
    private Reports reports;

    @Autowired
    private Organizations organizations;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_report_of_a_committee_says_the_figures_of_the_page_cell_by_cell() {
        var results = results("DU");
        var total = results.total();
        var without = results.byCell().stream()
                .filter(line -> line.cell().kind().isCell() && line.counts().of("admitted") == 0)
                .toList();

        var lines = Docx.lines(word("canbo", "DU"));

        assertThat(total.of("admitted")).isPositive();
        assertThat(String.join("\n", lines))
                .contains("Trong 8 tháng đầu năm 2018, Đảng bộ phường Hội Hợp cử 29 quần chúng ưu tú")
                .contains("lễ kết nạp 06 đảng viên, đạt 46,2% chỉ tiêu năm 13 người; cùng kỳ năm trước 15 đảng viên.")
                .contains("nữ 03, đoàn viên 05, dân tộc thiểu số 00, có tôn giáo 02.")
                .contains("%02d đảng viên dự bị; phát %02d thẻ"
                        .formatted(total.of("recognised"), total.of("cardsIssued")))
                .contains("trong kỳ: %02d chi bộ".formatted(without.size()))
                .doesNotContain("{{", "[[", "?reporting");
        assertThat(results.byCell())
                .filteredOn(line -> !line.counts().isEmpty())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(lines)
                        .anySatisfy(said -> assertThat(said)
                                .endsWith(" | %s | %d | %d | %d | %d"
                                        .formatted(
                                                line.cell().name(),
                                                line.counts().of("listed"),
                                                line.counts().of("sentToClass"),
                                                line.counts().of("admitted"),
                                                line.counts().of("recognised")))));
    }

    @Test
    void a_cell_reports_of_itself_alone() {
        assertThat(Docx.text(word("bithu.mn", "MN")))
                .contains("CHI BỘ TRƯỜNG MẦM NON HỘI HỢP", "T/M CHI BỘ")
                .contains("kết nạp 02 đảng viên mới", "lễ kết nạp 02 đảng viên, đạt 100% chỉ tiêu năm 2 người; cùng kỳ")
                .doesNotContain("Kết quả theo chi bộ", "Chi bộ chưa kết nạp");
    }

    private Results results(String code) {
        return TestDatabase.everywhere(() -> reports.results(new Query(
                organizations.byCode(code).orElseThrow(),
                new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31)))));
    }

    private byte[] word(String account, String code) {
        var answer = guest.asks(Optional.of(account), EIGHT_MONTHS + code);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
