package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What of a table is drawn.
class ChartTests {

    @Test
    void a_picture_without_anybody_in_it_is_not_drawn() {
        assertThat(Chart.of(months(0))).isEmpty();
        assertThat(Chart.of(months(2)))
                .singleElement()
                .satisfies(one -> assertThat(one.rows()).containsExactly("1", "2"));
    }

    @Test
    void sub_totals_stand_for_more_cells_than_a_picture_holds() {
        assertThat(Chart.of(progress(40)).getFirst().rows()).hasSize(40).contains("cell-1");
        assertThat(Chart.of(progress(41)).getFirst().rows()).containsExactly("all");
    }

    @Test
    void each_heading_of_a_breakdown_is_a_picture_and_its_total_no_bar_of_it() {
        var charts = Chart.of(composition());

        assertThat(charts).extracting(Chart::rows).containsExactly(List.of("all", "women"), List.of("young"));
        assertThat(charts).allMatch(one -> one.columns().equals(List.of("now", "last-year")));
    }

    @Test
    void an_average_is_no_bar_among_counts_and_of_very_many_rows_those_of_nobody_are_left_out() {
        var rows = new ArrayList<Table.Row>();
        rows.add(count("all", true, 6, 15));
        rows.add(row("age-mean", false, 27, 28));
        rows.add(count("occupation", true, 6, 15));
        IntStream.rangeClosed(1, 14).forEach(n -> rows.add(count("code-" + n, false, n == 3 ? 6 : 0, n == 5 ? 15 : 0)));

        assertThat(Chart.of(table("bieu-2", List.of("now", "last-year"), rows)))
                .extracting(Chart::rows)
                .containsExactly(List.of("all"), List.of("code-3", "code-5"));
    }

    @Test
    void tables_of_words_and_of_persons_have_no_picture() {
        assertThat(Chart.of(new Table("probation", List.of(), List.of(), Optional.empty(), List.of())))
                .isEmpty();
    }

    private static Table months(int n) {
        return table("months", List.of("year-before", "year"), List.of(row("1", false, n, 0), row("2", false, 0, 0)));
    }

    private static Table progress(int cells) {
        var rows = new ArrayList<Table.Row>();
        rows.add(row("all", true, cells, cells, 0));
        IntStream.rangeClosed(1, cells).forEach(n -> rows.add(row("cell-" + n, false, 1, 1, 0)));
        return table("progress", List.of("admitted", "target", "last-year"), rows);
    }

    private static Table composition() {
        return table(
                "composition",
                List.of("now", "last-year"),
                List.of(
                        count("all", true, 6, 15),
                        count("women", false, 3, 9),
                        count("age", true, 6, 15),
                        count("young", false, 5, 10),
                        count("training", true, 6, 15),
                        count("doctor", false, 0, 0)));
    }

    private static Table table(String code, List<String> columns, List<Table.Row> rows) {
        return new Table(code, columns.stream().map(Table::number).toList(), rows, Optional.empty(), List.of());
    }

    private static Table.Row row(String key, boolean group, int... values) {
        return new Table.Row(
                key,
                new Value.Words(key),
                group,
                IntStream.of(values).<Value>mapToObj(Value.Amount::new).toList());
    }

    private static Table.Row count(String key, boolean group, int... values) {
        return new Table.Row(
                key,
                new Value.Words(key),
                group,
                IntStream.of(values).<Value>mapToObj(n -> new Value.Total(n, n)).toList());
    }
}
