package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;

/// What a cell resolved waits for the committee above until it is answered, and no longer.
@KetNapTest
class ListReviewTests {

    private static final Actor OFFICER = Actor.program("list-review-test");
    private static final LocalDate LISTED = LocalDate.of(2018, 3, 5);

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Test
    void who_enters_the_list_waits_until_the_committee_agrees() {
        var cell = ward.cell();
        var id = listed(cell);

        assertThat(waiting(cell)).extracting(Proposed::kind).containsExactly(ActKind.LISTED);

        record(id, waiting(cell).getFirst().answer(LISTED.plusDays(10), ConfirmingLevel.BASE, "12-NQ/ĐU"));

        assertThat(waiting(cell)).isEmpty();
    }

    @Test
    void the_class_waits_until_the_person_is_sent_and_the_dossier_until_it_is_allowed() {
        var cell = ward.cell();
        var id = listed(cell);
        record(id, new Act.ListConfirmed(LISTED, ConfirmingLevel.BASE, ""));
        record(id, new Act.ClassProposed(LISTED.plusDays(1), "04-NQ/CB"));
        record(id, new Act.ProcedureProposed(LISTED.plusDays(2), "05-NQ/CB"));

        assertThat(waiting(cell))
                .extracting(Proposed::kind)
                .containsExactly(ActKind.CLASS_PROPOSED, ActKind.PROCEDURE_PROPOSED);

        record(id, new Act.ClassSent(LISTED.plusDays(5), ""));

        assertThat(waiting(cell)).extracting(Proposed::kind).containsExactly(ActKind.PROCEDURE_PROPOSED);

        record(id, waiting(cell).getFirst().answer(LISTED.plusDays(9), ConfirmingLevel.BASE, "13-TB/ĐU"));

        assertThat(waiting(cell)).isEmpty();
    }

    @Test
    void a_resolution_taken_back_waits_for_nothing() {
        var cell = ward.cell();
        var id = listed(cell);
        record(id, new Act.ClassProposed(LISTED.plusDays(1), ""));

        record(id, new Act.Retracted(LISTED.plusDays(2), 2, new Words("ghi nhầm người")));

        assertThat(waiting(cell)).extracting(Proposed::kind).containsExactly(ActKind.LISTED);
    }

    private CaseId listed(OrganizationRef cell) {
        var person = ward.person(cell, "Lê Thị Nụ");
        return TestDatabase.everywhere(
                () -> accepted(admissions.open(person, cell, new Act.Listed(LISTED, "03-NQ/CB"), OFFICER))
                        .file()
                        .id());
    }

    private void record(CaseId id, Act act) {
        TestDatabase.everywhere(() -> accepted(admissions.perform(id, act, new Words("thử"), OFFICER)));
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private List<Proposed> waiting(OrganizationRef cell) {
        return TestDatabase.everywhere(
                () -> cases.proposed(LISTED.withDayOfMonth(1), LISTED.withDayOfMonth(31), List.of(cell)));
    }
}
