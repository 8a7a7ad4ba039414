package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.organization.Organizations;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Each report says its figures in one sentence, correct for none, one and many.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportSentenceTests {

    private static final List<String> SPEAKING = List.of(
            "progress",
            "composition",
            "groups",
            "classes",
            "probation",
            "dry",
            "duration",
            "introducers",
            "bieu-1",
            "bieu-2");

    @Autowired
    private Words words;

    @Autowired
    private Reports reports;

    @Autowired
    private Organizations organizations;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_sentences_of_the_ward_say_what_the_tables_count() {
        assertThat(said("progress", "2018-01-01", "2018-08-31"))
                .startsWith("Trong 8 tháng đầu năm 2018, Đảng bộ phường Hội Hợp kết nạp 06 đảng viên mới")
                .contains("kế hoạch năm (6/13)", "cùng kỳ năm trước: 15", "có 73 người trong nguồn");
        assertThat(said("composition", "2018-01-01", "2018-08-31"))
                .contains("trong đó nữ 03, đoàn viên 05, dân tộc thiểu số 00, có tôn giáo 02");
        assertThat(said("bieu-2", "2018-01-01", "2018-08-31")).contains("tuổi bình quân 26,8");
        assertThat(said("classes", "2018-01-01", "2018-08-31")).contains("cử 29 quần chúng ưu tú học lớp");
        assertThat(said("probation", "2018-01-01", "2018-08-31")).contains("có 06 đảng viên dự bị");
        assertThat(said("bieu-1", "2018-01-01", "2018-08-31"))
                .contains("đầu kỳ có 445 đảng viên, cuối kỳ có 451; tăng 06, trong đó kết nạp 06; giảm 00");
    }

    @Test
    void of_a_time_in_which_nothing_happened_every_sentence_says_so_in_both_languages() {
        for (var code : SPEAKING) {
            for (var language : Language.values()) {
                assertThat(said(code, "2010-01-01", "2010-06-30", language))
                        .as(code)
                        .endsWith(".")
                        .doesNotContain("?", "{", "reporting.", "  ", "; .");
            }
        }
        assertThat(said("groups", "2010-01-01", "2010-06-30")).contains("chưa có quần chúng nào trong danh sách");
        assertThat(said("probation", "2010-01-01", "2010-06-30")).contains("không có đảng viên dự bị");
        assertThat(said("classes", "2010-01-01", "2010-06-30", Language.EN))
                .startsWith("In the first 6 months of 2010")
                .contains("nobody sent");
    }

    @Test
    void one_is_said_otherwise_than_many_in_english() {
        assertThat(sentence(classes(1, 0, 1)).words(false).orElseThrow())
                .contains("1 person sent to the awareness class; no certificates yet; 1 without");
        assertThat(sentence(classes(3, 1, 2)).words(false).orElseThrow())
                .contains("3 people sent to the awareness class; 1 certificate; 2 without");
    }

    @Test
    void where_small_counts_are_not_told_neither_is_the_sentence() {
        assertThat(sentence(classes(1, 0, 1)).words(true)).isEmpty();
    }

    private ReportSentence sentence(Table table) {
        return new ReportSentence(words.in(Language.EN), table, query("2018-01-01", "2018-08-31"));
    }

    private static Table classes(int sent, int certified, int without) {
        var total = new Table.Row(
                "total",
                Value.NOTHING,
                false,
                List.of(new Value.Amount(sent), new Value.Amount(certified), new Value.Amount(without)));
        var columns = List.of(
                new Table.Column("sent", true, true),
                new Table.Column("certified", true, true),
                new Table.Column("without", true, true));
        return new Table("classes", columns, List.of(), Optional.of(total), List.of());
    }

    private String said(String code, String from, String to) {
        return said(code, from, to, Language.VI);
    }

    private String said(String code, String from, String to, Language language) {
        var query = query(from, to);
        var table = TestDatabase.everywhere(() -> reports.draw(code, query).orElseThrow());
        return new ReportSentence(words.in(language), table, query).words(false).orElseThrow();
    }

    private Query query(String from, String to) {
        var ward = TestDatabase.everywhere(() -> organizations.byCode("DU").orElseThrow());
        return new Query(ward, new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
