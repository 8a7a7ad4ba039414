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

        record(id, waiting(cell).getFirst().answer(LISTED.plusDays(10), ConfirmingLevel.SUPERIOR, "12-NQ/TU"));

        assertThat(waiting(cell)).isEmpty();
    }

    @Test
    void where_two_committees_confirm_the_line_waits_for_the_second() {
        var cell = ward.cell();
        var id = listed(cell);

        record(id, waiting(cell).getFirst().answer(LISTED.plusDays(10), ConfirmingLevel.BASE, "12-NQ/ĐU"));

        assertThat(waiting(cell)).singleElement().satisfies(line -> {
            assertThat(line.isAnsweredBy(ConfirmingLevel.BASE)).isTrue();
            assertThat(line.isAnsweredBy(ConfirmingLevel.SUPERIOR)).isFalse();
        });

        record(id, waiting(cell).getFirst().answer(LISTED.plusDays(20), ConfirmingLevel.SUPERIOR, "40-NQ/TU"));

        assertThat(waiting(cell)).isEmpty();
    }

    @Test
    void an_answer_to_one_line_answers_no_other() {
        var cell = ward.cell();
        var id = listed(cell);
        record(id, new Act.ClassProposed(LISTED.plusDays(1), "04-NQ/CB"));
        var second = waiting(cell).stream()
                .filter(one -> one.kind() == ActKind.CLASS_PROPOSED)
                .findFirst()
                .orElseThrow();

        record(id, second.answer(LISTED.plusDays(5), ConfirmingLevel.SUPERIOR, "12-NQ/TU"));

        assertThat(waiting(cell)).extracting(Proposed::kind).containsExactly(ActKind.LISTED);
    }

    @Test
    void whom_the_committee_does_not_agree_to_list_is_where_they_were_before() {
        var cell = ward.cell();
        var id = listed(cell);

        record(id, no(cell));

        assertThat(waiting(cell)).isEmpty();
        assertThat(file(id).progress().stage()).isEqualTo(Stage.RESTING);
        assertThat(file(id).progress().listedOn()).isEmpty();
        var refused = perform(id, new Act.ProcedureAllowed(LISTED.plusDays(9), ""), Words.NONE);
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whom_the_committee_does_not_agree_to_remove_goes_on_as_before() {
        var cell = ward.cell();
        var id = listed(cell);
        record(id, new Act.ListConfirmed(LISTED, ConfirmingLevel.SUPERIOR, ""));
        record(id, new Act.ClassSent(LISTED.plusDays(1), ""));
        record(id, new Act.Removed(LISTED.plusDays(2), "04-NQ/CB", new Words("đi làm xa")));
        assertThat(file(id).progress().stage()).isEqualTo(Stage.RESTING);

        record(id, no(cell));

        assertThat(file(id).progress().stage()).isEqualTo(Stage.IN_CLASS);
        var remarked = new Act.TaskGiven(LISTED.plusDays(9), new Words("Trực chốt"), java.util.Optional.empty());
        assertThat(perform(id, remarked, Words.NONE).stands()).isTrue();
    }

    private Act no(OrganizationRef cell) {
        return waiting(cell)
                .getFirst()
                .refusal(LISTED.plusDays(7), ConfirmingLevel.BASE, "13-TB/ĐU", new Words("chưa đủ thời gian cư trú"));
    }

    private CaseFile file(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow());
    }

    private Outcome perform(CaseId id, Act act, Words override) {
        return TestDatabase.everywhere(() -> admissions.perform(id, act, override, OFFICER));
    }

    @Test
    void the_class_waits_until_the_person_is_sent_and_the_dossier_until_it_is_allowed() {
        var cell = ward.cell();
        var id = listed(cell);
        record(id, new Act.ListConfirmed(LISTED, ConfirmingLevel.SUPERIOR, ""));
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
