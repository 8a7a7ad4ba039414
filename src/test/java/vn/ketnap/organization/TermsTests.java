package vn.ketnap.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Span;

@KetNapTest
class TermsTests {

    private static final Actor OFFICER = Actor.program("test");

    @Autowired
    private Terms terms;

    @Autowired
    private Seats seats;

    @Autowired
    private Organizations organizations;

    @Test
    void a_term_that_ended_is_not_listed_any_more() {
        var cell = cell();
        var an = PersonRef.fresh();
        terms.take(cell, an, Office.DEPUTY_SECRETARY, day("2015-01-01"), OFFICER);

        assertThat(terms.leave(cell, an, Office.DEPUTY_SECRETARY, day("2015-01-01"), day("2017-06-01"), OFFICER))
                .isTrue();

        assertThat(who(cell, "2017-05-31")).containsExactly(an);
        assertThat(who(cell, "2017-06-01")).isEmpty();
        assertThat(seats.terms(cell)).hasSize(1);
    }

    @Test
    void the_next_term_of_the_same_person_begins_where_the_one_before_ends() {
        var cell = cell();
        var an = PersonRef.fresh();
        terms.take(cell, an, Office.SECRETARY, day("2015-01-01"), OFFICER);
        terms.take(cell, an, Office.SECRETARY, day("2017-06-01"), OFFICER);
        terms.leave(cell, an, Office.SECRETARY, day("2015-01-01"), day("2016-06-01"), OFFICER);

        assertThat(who(cell, "2016-05-31")).containsExactly(an);
        assertThat(who(cell, "2016-12-31")).isEmpty();
        assertThat(who(cell, "2017-06-01")).containsExactly(an);
    }

    @Test
    void a_new_secretary_ends_the_term_of_the_one_before() {
        var cell = cell();
        var an = PersonRef.fresh();
        var binh = PersonRef.fresh();
        terms.take(cell, an, Office.SECRETARY, day("2015-01-01"), OFFICER);

        var answer = terms.take(cell, binh, Office.SECRETARY, day("2018-09-01"), OFFICER);

        assertThat(((Terms.Answer.Taken) answer).ended())
                .extracting(Seats.Seat::person)
                .containsExactly(an);
        assertThat(who(cell, "2018-08-31")).containsExactly(an);
        assertThat(who(cell, "2018-09-01")).containsExactly(binh);
    }

    @Test
    void a_secretary_put_in_before_another_holds_the_seat_until_that_one() {
        var cell = cell();
        var an = PersonRef.fresh();
        var binh = PersonRef.fresh();
        terms.take(cell, binh, Office.SECRETARY, day("2018-09-01"), OFFICER);
        terms.take(cell, an, Office.SECRETARY, day("2015-01-01"), OFFICER);

        assertThat(who(cell, "2018-08-31")).containsExactly(an);
        assertThat(who(cell, "2018-09-26")).containsExactly(binh);
    }

    @Test
    void committee_members_sit_side_by_side() {
        var cell = cell();
        terms.take(cell, PersonRef.fresh(), Office.CELL_COMMITTEE_MEMBER, day("2015-01-01"), OFFICER);
        terms.take(cell, PersonRef.fresh(), Office.CELL_COMMITTEE_MEMBER, day("2016-01-01"), OFFICER);

        assertThat(who(cell, "2018-09-26")).hasSize(2);
    }

    @Test
    void a_seat_held_since_that_day_is_not_taken_again() {
        var cell = cell();
        var an = PersonRef.fresh();
        terms.take(cell, an, Office.SECRETARY, day("2015-01-01"), OFFICER);

        assertThat(terms.take(cell, an, Office.SECRETARY, day("2015-01-01"), OFFICER))
                .isInstanceOf(Terms.Answer.HeldAlready.class);
    }

    private List<PersonRef> who(OrganizationRef cell, String day) {
        return seats.of(cell, day(day)).stream().map(Seats.Seat::person).toList();
    }

    private OrganizationRef cell() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8);
        return organizations.add(
                NewOrganization.of(
                        code,
                        "Chi bộ " + code,
                        OrganizationKind.RESIDENTIAL_CELL,
                        Optional.empty(),
                        Span.since(day("2015-01-01")),
                        List.of()),
                OFFICER);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
