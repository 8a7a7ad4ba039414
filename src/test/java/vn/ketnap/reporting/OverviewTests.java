package vn.ketnap.reporting;

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

/// What leaders look at, at the end of August 2018: each figure is the one a reader counts in the fixture files.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTests {

    private static final Period EIGHT_MONTHS = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-08-31"));

    @Autowired
    private Reports reports;

    private final Fixtures before = Fixtures.of("2017-01-01", "2017-08-31");
    private final Fixtures justBefore = Fixtures.of("2017-05-01", "2017-12-31");
    private final Fixtures now = Fixtures.of("2018-01-01", "2018-08-31");

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_sentence_says_29_6_and_15_and_what_the_same_months_of_2017_gave() {
        assertThat(picture("DU").sentence().vi())
                .startsWith("Trong 8 tháng đầu năm 2018, Đảng bộ phường Hội Hợp cử 29 quần chúng ưu tú học lớp")
                .contains(
                        "kết nạp 06 đảng viên mới",
                        "(cùng kỳ năm 2017: 15; kỳ liền trước: %d)".formatted(justBefore.total("admitted")),
                        "công nhận 15 đảng viên chính thức");
        assertThat(picture("MN").sentence().vi())
                .startsWith("Trong 8 tháng đầu năm 2018, Chi bộ Trường Mầm non Hội Hợp cử 05")
                .contains("kết nạp 02 đảng viên mới", "công nhận 03 đảng viên chính thức");
    }

    @Test
    void each_bar_counts_what_the_files_count_this_year_and_last() {
        var overview = picture("DU").overview();

        assertThat(overview.cells()).hasSize(18);
        for (var bar : overview.cells()) {
            var cell = bar.label().orElseThrow().code();
            assertThat(bar.done()).as(cell).isEqualTo(now.count(cell, "admitted"));
            assertThat(bar.lastYear()).as(cell).isEqualTo(before.count(cell, "admitted"));
        }
        assertThat(overview.total().done()).isEqualTo(now.total("admitted")).isEqualTo(6);
        assertThat(overview.total().lastYear())
                .isEqualTo(before.total("admitted"))
                .isEqualTo(15);
    }

    @Test
    void the_cells_that_admitted_longest_ago_come_first_and_months_add_up_to_years() {
        var overview = picture("DU").overview();

        var last = overview.years().stream().map(one -> one.last().orElse(0)).toList();
        assertThat(last).isSorted();
        assertThat(overview.shownYears()).containsExactly(2014, 2015, 2016, 2017, 2018);
        assertThat(overview.years().stream()
                        .mapToInt(one -> one.admitted().getLast())
                        .sum())
                .isEqualTo(overview.months().stream()
                        .mapToInt(Overview.Month::thisYear)
                        .sum());
        assertThat(overview.reached().stream().map(Overview.Reached::n).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void the_list_behind_a_figure_is_as_long_as_the_figure_in_every_report() {
        for (var code : List.of(
                "progress",
                "composition",
                "groups",
                "classes",
                "introducers",
                "measures",
                "bieu-2",
                "months",
                "tree")) {
            var table = TestDatabase.everywhere(
                    () -> reports.draw(code, query("DU")).orElseThrow());
            var row = table.total().orElseGet(() -> table.rows().getFirst());
            for (var column : table.columns()) {
                if (table.at(row.key(), column.key()).orElseThrow() instanceof Value.Count count) {
                    var behind =
                            TestDatabase.everywhere(() -> reports.behind(code, query("DU"), row.key(), column.key())
                                    .orElseThrow());
                    assertThat(behind.people()).as(code + " " + column.key()).hasSize(count.n());
                    assertThat(behind.people()).allMatch(one -> one.name().isPresent());
                }
            }
        }
    }

    @Test
    void totals_are_the_sums_of_the_cells_and_sub_totals_of_theirs() {
        var table = TestDatabase.everywhere(
                () -> reports.draw("progress", query("DU")).orElseThrow());

        for (var i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).added()) {
                var column = i;
                var lines = table.rows().stream()
                        .filter(row -> !row.group())
                        .mapToDouble(row -> number(row.values().get(column)))
                        .sum();
                var groups = table.rows().stream()
                        .filter(Table.Row::group)
                        .mapToDouble(row -> number(row.values().get(column)))
                        .sum();
                assertThat(lines)
                        .as(table.columns().get(i).key())
                        .isEqualTo(groups)
                        .isEqualTo(number(table.total().orElseThrow().values().get(i)));
            }
        }
    }

    private Reports.Picture picture(String code) {
        return TestDatabase.everywhere(() -> reports.picture(query(code)));
    }

    private Query query(String code) {
        return new Query(reports.part(Optional.of(code), EIGHT_MONTHS.to()).orElseThrow(), EIGHT_MONTHS);
    }

    private static double number(Value value) {
        return switch (value) {
            case Value.Count count -> count.n();
            case Value.Amount number -> number.n();
            default -> 0;
        };
    }
}
