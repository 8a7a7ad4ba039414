package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.reporting.Chart;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;

/// Charts of Word's own in the papers of reports.
@KetNapTest
class ChartPaperTests {

    private static final Period EIGHT_MONTHS = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-08-31"));

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "composition", "duration", "months", "certificates"})
    void a_paper_holds_its_charts_with_the_figures_of_the_table(String report) throws IOException {
        var table = TestDatabase.everywhere(() -> reports.draw(report, query()).orElseThrow());
        var pictures = Chart.of(table);

        try (var paper = paper(report, false)) {
            assertThat(paper.getCharts()).hasSameSizeAs(pictures).isNotEmpty();
            for (var n = 0; n < pictures.size(); n++) {
                var bars = paper.getCharts().get(n).getChartSeries().getFirst();
                var picture = pictures.get(n);
                assertThat(bars.getSeriesCount()).isEqualTo(picture.columns().size());
                for (var i = 0; i < picture.columns().size(); i++) {
                    var values = bars.getSeries(i).getValuesData();
                    for (var j = 0; j < picture.rows().size(); j++) {
                        assertThat(number(values.getPointAt(j)))
                                .as(picture.rows().get(j) + " "
                                        + picture.columns().get(i))
                                .isEqualTo(number(
                                        table,
                                        picture.rows().get(j),
                                        picture.columns().get(i)));
                    }
                }
            }
        }
    }

    @Test
    void what_the_table_does_not_tell_is_not_in_the_chart_either() throws IOException {
        try (var paper = paper("composition", true)) {
            var everybody = paper.getCharts().getFirst();
            var now = everybody.getChartSeries().getFirst().getSeries(0).getValuesData();

            assertThat(number(now.getPointAt(0))).isEqualTo(6.0);
            assertThat(number(now.getPointAt(1))).as("women").isZero();
            try (var figures = everybody.getWorkbook()) {
                var line = figures.getSheetAt(0).getRow(2);
                assertThat(line.getCell(0).getStringCellValue()).isEqualTo("Nữ");
                assertThat(line.getCell(1) == null ? "" : line.getCell(1).toString())
                        .isIn("", "0.0");
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void a_chart_says_in_words_what_it_is_about() throws IOException {
        try (var paper = paper("months", false)) {
            assertThat(paper.getDocument().xmlText()).contains("descr=\"Biểu đồ: Kết nạp theo tháng.");
        }
    }

    private XWPFDocument paper(String report, boolean discreet) {
        return TestDatabase.everywhere(() -> {
            try {
                return new XWPFDocument(new ByteArrayInputStream(files.write(report, query(), "docx", discreet)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private Query query() {
        return new Query(reports.part(Optional.of("DU"), EIGHT_MONTHS.to()).orElseThrow(), EIGHT_MONTHS);
    }

    private static double number(Object point) {
        return point instanceof Number number ? number.doubleValue() : 0;
    }

    private static double number(Table table, String row, String column) {
        return switch (table.at(row, column).orElseThrow()) {
            case Value.Count count -> count.n();
            case Value.Amount amount -> amount.n();
            default -> 0;
        };
    }
}
