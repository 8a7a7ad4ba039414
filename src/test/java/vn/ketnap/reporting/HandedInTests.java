package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaughtUp;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.journal.TestSeals;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// Figures handed in stay; what is recorded later explains what differs.
@KetNapTest
class HandedInTests {

    private static final Period YEAR = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31"));

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private BigCommittee big;

    @Autowired
    private CaughtUp sums;

    @Autowired
    private HandedInReports handedIn;

    @Autowired
    private Organizations organizations;

    @Autowired
    private HandedInHeads heads;

    @Autowired
    private ApplicationContext rooms;

    @Autowired
    private Guest guest;

    @Test
    void an_act_recorded_after_the_report_shows_as_a_difference_with_its_reason() {
        var cell = twelve.cell();
        var anh = twelve.certified(cell, "Bùi Thị Ngọc Ánh");
        var query = TestDatabase.everywhere(
                () -> new Query(organizations.latest(cell.ward()).orElseThrow(), YEAR));
        var handed =
                TestDatabase.everywhere(() -> handedIn.find(handedIn.handIn("measures", query, Actor.program("test"))
                                .orElseThrow())
                        .orElseThrow());
        assertThat(handed.figures().get("total")).containsEntry("applied", 0).containsEntry("certified", 1);
        assertThat(TestDatabase.everywhere(() -> handedIn.differences(handed, query)))
                .contains(List.of());

        twelve.done(anh, new Act.Applied(LocalDate.parse("2018-05-20")));

        var differences = TestDatabase.everywhere(() -> handedIn.differences(handed, query))
                .orElseThrow();
        assertThat(differences)
                .extracting(HandedInReports.Difference::column)
                .containsOnly(new Value.Key("reporting.measures.applied"));
        assertThat(differences).allMatch(one -> one.then() == 0 && one.now() == 1);
        var since = TestDatabase.everywhere(() -> handedIn.since(handed, List.of(cell.id())));
        assertThat(since).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("applied");
            assertThat(one.name()).contains("Bùi Thị Ngọc Ánh");
            assertThat(one.on()).isEqualTo("2018-05-20");
        });
    }

    @Test
    void of_a_committee_of_very_many_cells_the_acts_recorded_since_are_told_too() {
        var query = new Query(big.drawn(), YEAR);
        var handed =
                TestDatabase.everywhere(() -> handedIn.find(handedIn.handIn("measures", query, Actor.program("test"))
                                .orElseThrow())
                        .orElseThrow());
        var cells = TestDatabase.everywhere(
                () -> organizations.below(big.drawn().id(), LocalDate.parse("2018-12-31")).stream()
                        .filter(one -> one.kind().isCell())
                        .map(Organization::id)
                        .toList());
        sums.now();
        assertThat(cells).hasSizeGreaterThan(Reports.CELLS_COUNTED);
        assertThat(TestDatabase.everywhere(() -> handedIn.since(handed, cells))).isEmpty();

        twelve.introduced(new CellOfTwelve.Cell(big.drawn().id(), cells.getFirst(), List.of()), "Bùi Thị Ngọc Ánh");
        twelve.introduced(twelve.cell(), "Phạm Thanh Bình");

        assertThat(TestDatabase.everywhere(() -> handedIn.since(handed, cells)))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).contains("Bùi Thị Ngọc Ánh"));
    }

    @Test
    void who_sees_figures_only_is_told_that_a_breakdown_differs_and_no_number() {
        var cell = twelve.cell();
        twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var query = TestDatabase.everywhere(
                () -> new Query(organizations.latest(cell.ward()).orElseThrow(), YEAR));
        var id = TestDatabase.everywhere(
                () -> handedIn.handIn("groups", query, Actor.program("test")).orElseThrow());
        twelve.listed(cell, "Phạm Thanh Bình");
        var path = "/reports/handed-in?org=" + query.part().code() + "&id=" + id;

        assertThat(page(twelve.account(cell.ward(), Role.OFFICER), path)).contains("Lúc chốt", "Phạm Thanh Bình");
        assertThat(page(twelve.account(cell.ward(), Role.LEVEL_ABOVE), path))
                .contains("Số hiện nay khác lúc chốt")
                .doesNotContain("Lúc chốt</th>", "Phạm Thanh Bình");
    }

    @Test
    void a_report_handed_in_bears_the_mark_of_the_journal_and_the_journal_must_still_hold_it() {
        var cell = twelve.cell();
        TestSeals.sealAll(rooms);
        var query = TestDatabase.everywhere(
                () -> new Query(organizations.latest(cell.ward()).orElseThrow(), YEAR));
        var handed =
                TestDatabase.everywhere(() -> handedIn.find(handedIn.handIn("measures", query, Actor.program("test"))
                                .orElseThrow())
                        .orElseThrow());

        var mark = handed.seal().orElseThrow();
        assertThat(mark.number()).isPositive();
        assertThat(TestDatabase.everywhere(heads::heads)).contains(mark);
        assertThat(page(
                        twelve.account(cell.ward(), Role.OFFICER),
                        "/reports/handed-in?org=" + query.part().code() + "&id=" + handed.id()))
                .contains(mark.grouped());
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }
}
