package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;

/// What lies ahead of a cut date, and who is where in the tree.
@KetNapTest
class AheadTests {

    @Autowired
    private Reports reports;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void whose_probation_ends_within_ninety_days_stands_in_the_week_of_that_day() {
        var table = table("deadlines", "2017-12-31");

        assertThat(table.rows()).hasSize(1 + 13);
        assertThat(count(table, "total", "probation")).isPositive().isEqualTo(sum(table, "probation"));
        assertThat(count(table, "total", "certificate")).isEqualTo(sum(table, "certificate"));
        var earlier = table("probation", "2017-12-31");
        var due = earlier.rows().stream()
                .map(row -> earlier.at(row.key(), "due").orElseThrow())
                .filter(value -> value instanceof Value.Day day
                        && !day.day().isAfter(LocalDate.parse("2017-12-31").plusDays(Reports.DAYS_AHEAD)))
                .count();
        assertThat((long) count(table, "total", "probation")).isEqualTo(due);
    }

    @Test
    void certificates_are_counted_in_the_month_in_which_they_run_out() {
        var table = table("certificates", "2018-08-31");

        assertThat(table.rows())
                .extracting(Table.Row::key)
                .startsWith("over", "2018-08")
                .endsWith("2019-08");
        assertThat(count(table, "total", "ending")).isPositive().isEqualTo(sum(table, "ending"));
    }

    @Test
    void the_top_of_the_tree_counts_everybody_below_once() {
        var tree = table("tree", "2018-08-31");
        var progress = table("progress", "2018-08-31");

        for (var column : List.of("sources", "probation", "admitted")) {
            assertThat(count(tree, "DU", column))
                    .as(column)
                    .isEqualTo(count(progress, "total", column))
                    .isEqualTo(sum(tree, column));
        }
        assertThat(tree.label("TDP01")).isEqualTo(new Value.Words("\u2003Chi bộ TDP số 1"));
    }

    @Test
    void months_add_up_to_the_year() {
        var table = table("months", "2018-08-31");

        assertThat(count(table, "total", "year-before")).isEqualTo(15).isEqualTo(sum(table, "year-before"));
        assertThat(count(table, "total", "year")).isEqualTo(6).isEqualTo(sum(table, "year"));
    }

    private Table table(String report, String cut) {
        var day = LocalDate.parse(cut);
        var part = reports.part(Optional.of("DU"), day).orElseThrow();
        var query = new Query(part, new Period(day.withDayOfYear(1), day));
        return TestDatabase.everywhere(() -> reports.draw(report, query).orElseThrow());
    }

    private static int count(Table table, String row, String column) {
        return table.at(row, column).orElseThrow() instanceof Value.Count count ? count.n() : -1;
    }

    /// Over the rows that sum up no others.
    private static int sum(Table table, String column) {
        return table.rows().stream()
                .filter(row -> !row.group())
                .mapToInt(row -> count(table, row.key(), column))
                .sum();
    }
}
