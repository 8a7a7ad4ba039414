package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// From the decision on admission the date of birth is that of the dossier (ADM-DOB-LOCK).
@KetNapTest
class BirthHeldTests {

    private static final Actor OFFICER = Actor.program("birth-test");
    private static final LocalDate JOINED = LocalDate.of(2017, 5, 19);

    @Autowired
    private SmallWard ward;

    @Autowired
    private People people;

    @Autowired
    private BirthDates births;

    @Autowired
    private Admissions admissions;

    @Test
    void of_one_who_is_no_member_the_date_is_simply_changed() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        change(an, cell, "1991-01-02");

        assertThat(birth(an)).isEqualTo("02/01/1991");
    }

    @Test
    void of_a_member_a_new_date_is_not_taken_and_the_rest_is() {
        var cell = ward.cell();
        var an = member(cell);
        change(an, cell, "1991-01-02");

        assertThat(birth(an)).isEqualTo("12/05/1990");
        assertThat(TestDatabase.everywhere(() -> people.find(an)).orElseThrow().fullName())
                .isEqualTo("Nguyễn Thị Ân");
    }

    @Test
    void a_correction_with_a_reason_is_taken_kept_and_shown() {
        var cell = ward.cell();
        var an = member(cell);
        TestDatabase.everywhere(() -> {
            births.correct(people.find(an).orElseThrow(), BirthDate.of("1990-12-05"), "đảo ngày và tháng", OFFICER);
            return "";
        });

        assertThat(birth(an)).isEqualTo("05/12/1990");
        var corrections = TestDatabase.everywhere(() -> births.corrections(an));
        assertThat(corrections).hasSize(1);
        assertThat(corrections.getFirst().before()).isEqualTo("12/05/1990");
        assertThat(corrections.getFirst().reason()).isEqualTo("đảo ngày và tháng");
        assertThat(corrections.getFirst().by()).isEqualTo("birth-test");
    }

    @Test
    void the_date_holds_from_the_decision_and_no_longer_when_the_decision_is_taken_back() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        var opened = TestDatabase.everywhere(() -> admissions.open(an, cell, first, OFFICER));
        var id = ((Outcome.Accepted) opened).file().id();
        assertThat(held(an)).isEmpty();
        perform(id, new Act.Decided(day("2018-08-05"), DecisionOutcome.ADMITTED, "12-QĐ/TU", 9, 0, 9));
        assertThat(held(an)).contains(day("2018-08-05"));

        perform(id, new Act.Retracted(day("2018-08-06"), 2, new Words("của người khác")));
        assertThat(held(an)).isEmpty();
        perform(id, new Act.Decided(day("2018-08-07"), DecisionOutcome.REFUSED, "13-QĐ/TU", 9, 0, 1));
        assertThat(held(an)).isEmpty();
    }

    private void perform(CaseId id, Act act) {
        var outcome = TestDatabase.everywhere(() -> admissions.perform(id, act, new Words("kể lại cho đủ"), OFFICER));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private Optional<LocalDate> held(PersonRef person) {
        return TestDatabase.everywhere(() -> births.heldSince(person));
    }

    private String birth(PersonRef person) {
        return TestDatabase.everywhere(() -> people.find(person))
                .flatMap(Person::birth)
                .map(BirthDate::shown)
                .orElse("");
    }

    private void change(PersonRef person, OrganizationRef cell, String birth) {
        TestDatabase.everywhere(() -> {
            people.change(
                    person,
                    new NewPerson("Nguyễn Thị Ân", Optional.of(BirthDate.of(birth)), Optional.empty(), Map.of(), cell),
                    OFFICER);
            return "";
        });
    }

    private PersonRef member(OrganizationRef cell) {
        var an = ward.person(cell, "Nguyễn Thị An");
        TestDatabase.everywhere(() -> {
            people.join(
                    an,
                    new Membership(
                            cell,
                            Optional.empty(),
                            Optional.of(JOINED),
                            Optional.empty(),
                            Optional.empty(),
                            Activity.ACTIVE),
                    OFFICER);
            return "";
        });
        return an;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
