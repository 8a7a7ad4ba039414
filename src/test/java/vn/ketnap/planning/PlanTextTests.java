package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;

/// Sums of a plan, and what changed between two versions.
class PlanTextTests {

    private static final OrganizationRef ONE = OrganizationRef.fresh();
    private static final OrganizationRef TWO = OrganizationRef.fresh();

    @Test
    void the_number_given_counts_and_it_is_known_when_the_cells_add_up_to_another() {
        var cells = List.of(line(ONE, 2, 1, ""), line(TWO, 1, 0, ""));

        assertThat(new PlanText(Optional.empty(), true, cells).admissions()).isEqualTo(3);
        assertThat(new PlanText(Optional.empty(), true, cells).differs()).isFalse();
        assertThat(new PlanText(Optional.of(3), true, cells).differs()).isFalse();
        assertThat(new PlanText(Optional.of(4), true, cells).differs()).isTrue();
        assertThat(new PlanText(Optional.of(4), true, cells).admissions()).isEqualTo(4);
    }

    @Test
    void more_women_than_admissions_are_no_line_at_all() {
        assertThatThrownBy(() -> line(ONE, 1, 2, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_changed_is_said_once_for_each_thing() {
        var before = new PlanText(Optional.of(3), true, List.of(line(ONE, 2, 1, ""), line(TWO, 1, 0, "")));
        var after = new PlanText(Optional.empty(), false, List.of(line(ONE, 2, 0, "chờ nguồn"), line(TWO, 1, 0, "")));

        assertThat(PlanChange.between(before, after))
                .containsExactly(
                        new PlanChange(Optional.empty(), "total", "3", ""),
                        new PlanChange(Optional.empty(), "coverage", "yes", "no"),
                        new PlanChange(Optional.of(ONE), "women", "1", "0"),
                        new PlanChange(Optional.of(ONE), "note", "", "chờ nguồn"));
        assertThat(PlanChange.between(after, after)).isEmpty();
    }

    @Test
    void a_line_that_came_or_went_is_a_change_of_its_numbers() {
        var before = new PlanText(Optional.empty(), true, List.of(line(ONE, 1, 0, "")));
        var after = new PlanText(Optional.empty(), true, List.of(line(TWO, 2, 0, "")));

        assertThat(PlanChange.between(before, after))
                .containsExactly(
                        new PlanChange(Optional.of(TWO), "admitted", "0", "2"),
                        new PlanChange(Optional.of(ONE), "admitted", "1", "0"));
    }

    private static CellTarget line(OrganizationRef cell, int admitted, int women, String note) {
        return new CellTarget(
                cell,
                CellTarget.Strength.NONE,
                Map.of(TargetMeasure.ADMITTED, admitted, TargetMeasure.WOMEN, women),
                "",
                note);
    }
}
