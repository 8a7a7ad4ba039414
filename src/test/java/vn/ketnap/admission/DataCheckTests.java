package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// What does not fit in the files is found, named with its rule, and leads to the act that is to be put right.
@KetNapTest
class DataCheckTests {

    @Autowired
    private CellOfTwelve cells;

    @Autowired
    private DataCheck check;

    @Autowired
    private Guest guest;

    @Test
    void a_vote_before_anything_it_needs_is_found_by_rule_and_the_page_leads_to_the_act() {
        var cell = cells.cell();
        var officer = cells.account(cell.ward(), Role.OFFICER);
        var id = cells.listed(cell, "Nguyễn Thị Soát");
        assertThat(rules(id)).isEmpty();

        cells.done(id, new Act.CellVoted(LocalDate.parse("2018-07-20"), "8-NQ/CB", 12, 1, 10, 9, 1));

        var faults = faults(id);
        assertThat(faults).isNotEmpty();
        var page = Guest.words(guest.asks(Optional.of(officer), "/check"));
        assertThat(page)
                .contains("Nguyễn Thị Soát")
                .contains(faults.getFirst().title().vi())
                .contains("/cases/" + id + "/acts/" + faults.getFirst().step() + "/correct");
        assertThat(Guest.words(guest.asks(Optional.of(cells.account(cells.cell().ward(), Role.OFFICER)), "/check")))
                .doesNotContain("Nguyễn Thị Soát");
    }

    @Test
    void two_decisions_of_one_year_that_bear_one_number_are_found() {
        var cell = cells.cell();
        var one = cells.submitted(cell, "Nguyễn Thị Một");
        var two = cells.submitted(cell, "Nguyễn Thị Hai");
        var other = cells.submitted(cell, "Nguyễn Thị Khác");
        cells.done(one, decided("15-QĐ/TU"));
        cells.done(two, decided("15 - qđ/tu"));
        cells.done(other, decided("16-QĐ/TU"));
        var elsewhere = cells.submitted(cells.cell(), "Nguyễn Thị Xa");
        cells.done(elsewhere, decided("15-QĐ/TU"));

        assertThat(rules(one)).contains(DataFault.NUMBER_TWICE);
        assertThat(rules(two)).contains(DataFault.NUMBER_TWICE);
        assertThat(rules(other)).doesNotContain(DataFault.NUMBER_TWICE);
        assertThat(rules(elsewhere)).as("another body has numbers of its own").doesNotContain(DataFault.NUMBER_TWICE);
    }

    private static Act decided(String number) {
        return new Act.Decided(LocalDate.parse("2018-09-03"), DecisionOutcome.ADMITTED, number, 9, 0, 9);
    }

    private Stream<String> rules(CaseId id) {
        return faults(id).stream().map(DataFault::rule);
    }

    private List<DataFault> faults(CaseId id) {
        return TestDatabase.everywhere(() -> check.faults(100_000)).stream()
                .filter(one -> one.caseId().equals(id))
                .toList();
    }
}
