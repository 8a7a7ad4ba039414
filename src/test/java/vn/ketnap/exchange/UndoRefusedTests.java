package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;
import static vn.ketnap.exchange.Ward.outcome;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.CLASS;
import static vn.ketnap.exchange.lists.ListKind.MEMBERS;
import static vn.ketnap.exchange.lists.ListKind.ORGANISATIONS;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;

/// What refers to a list and forbids taking it back, in whatever room it lies.
@KetNapTest
class UndoRefusedTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    Seats seats;

    @Autowired
    Rights rights;

    @Autowired
    People people;

    @Autowired
    Numbers numbers;

    @Autowired
    Accounts accounts;

    @Autowired
    Admissions admissions;

    @Autowired
    Cases cases;

    @Test
    void a_later_act_a_correction_or_a_retraction_forbids_it() {
        var ward = Ward.fresh(organizations, imports);
        var brought = ward.bring(SOURCES, ward.source());
        var id = caseOf(brought);
        var certified = new Act.ClassCertified(day("2018-05-01"), "1/GCN");
        perform(id, new Act.Corrected(TODAY, 1, new Act.Listed(day("2018-03-02"), ""), Words.NONE));
        assertThat(ward.referring(brought)).containsExactly("act corrected");

        perform(id, certified);
        assertThat(ward.referring(brought)).contains("act class-certified");

        perform(id, new Act.Retracted(TODAY, 1, Words.NONE));
        assertThat(ward.referring(brought)).contains("act retracted");
    }

    @Test
    void an_act_in_somebody_elses_case_that_names_a_member_of_the_list_forbids_it() {
        var ward = Ward.fresh(organizations, imports);
        var members = ward.bring(MEMBERS, ward.member("one"));
        var helper = outcome(members, 2).person().orElseThrow();
        var an = caseOf(ward.bring(SOURCES, ward.source()));
        perform(an, new Act.HelperAssigned(day("2018-04-01"), helper));

        assertThat(ward.referring(members)).containsExactly("named helper-assigned");
        var beyond = TestDatabase.in(
                vn.ketnap.basics.Scope.of(List.of(ward.two())),
                () -> imports.find(members.number().orElseThrow()));
        assertThat(beyond).isEmpty();
    }

    @Test
    void an_act_outside_ones_scope_forbids_it_too_without_telling_whose() {
        var ward = Ward.fresh(organizations, imports);
        var there = Ward.fresh(organizations, imports);
        var members = ward.bring(MEMBERS, ward.member("one"), Answers.NONE, ward.officer());
        var an = caseOf(there.bring(SOURCES, there.source()));
        perform(
                an,
                new Act.HelperAssigned(
                        day("2018-04-01"), outcome(members, 2).person().orElseThrow()));

        var answer = TestDatabase.in(
                ward.scope(), () -> imports.undo(members.number().orElseThrow(), ward.officer()));

        assertThat(answer).isEqualTo(new Imports.ReferredTo(List.of(vn.ketnap.basics.Reference.beyond())));
    }

    @Test
    void an_account_a_seat_a_number_a_version_or_a_membership_given_later_forbids_it() {
        var ward = Ward.fresh(organizations, imports);
        assertForbids(ward, "account", person -> {
            var account = "u" + UUID.randomUUID().toString().substring(0, 8);
            accounts.add(account, "Người thử", Ward.PROGRAM);
            accounts.isPerson(account, person, Ward.PROGRAM);
        });
        assertForbids(
                ward, "seat", person -> seats.take(ward.one(), person, "secretary", Span.since(TODAY), Ward.PROGRAM));
        assertForbids(
                ward,
                "number",
                person -> numbers.give(person, "000" + (TODAY.toEpochDay() * 10_007 + 100_000_000L), Ward.PROGRAM));
        assertForbids(
                ward,
                "version",
                person ->
                        people.change(person, people.find(person).orElseThrow().asNew(), Ward.PROGRAM));
        assertForbids(
                ward,
                "activity",
                person -> people.takesPart(person, vn.ketnap.people.Activity.EXEMPT, TODAY, Ward.PROGRAM));
    }

    private interface Later {
        void happens(PersonRef person);
    }

    private void assertForbids(Ward ward, String what, Later later) {
        var brought = ward.bring(MEMBERS, ward.member(what));
        everywhere(() -> {
            later.happens(outcome(brought, 2).person().orElseThrow());
            return what;
        });
        assertThat(ward.referring(brought)).containsExactly(what);
    }

    @Test
    void a_later_list_forbids_it_until_it_is_taken_back_itself() {
        var ward = Ward.fresh(organizations, imports);
        var sources = ward.bring(SOURCES, ward.source());
        var sent = ward.bring(
                CLASS,
                OnPaper.list("TT", "Họ và tên", "Ngày sinh", "Chi bộ", "Khóa học", "Ngày khai giảng")
                        .row(1, ward.an(), "05/02/1995", ward.cell(), "Khóa I", "09/04/2018"));

        assertThat(said(sent)).containsExactly("updated acts-added");
        assertThat(ward.referring(sources)).contains("act class-sent", "import");
        assertThat(ward.undo(sent)).isEqualTo(new Imports.TakenBack());
        assertThat(ward.undo(sources)).isEqualTo(new Imports.TakenBack());
    }

    @Test
    void organisations_with_people_rights_or_others_below_them_stay() {
        var ward = Ward.fresh(organizations, imports);
        var brought = ward.bring(ORGANISATIONS, ward.newCell());
        var cell = everywhere(() -> organizations.byCode(ward.code() + "C")).orElseThrow();
        ward.bring(SOURCES, Ward.sources().row(1, ward.an(), "05/02/1995", cell.name(), "01/03/2018"));
        everywhere(() -> {
            rights.give(
                    ward.code().toLowerCase(Locale.ROOT),
                    Role.CELL_SECRETARY,
                    cell.id(),
                    Span.since(TODAY),
                    Ward.PROGRAM);
            return cell;
        });

        assertThat(ward.referring(brought)).containsExactlyInAnyOrder("right", "people", "cases");
    }

    private CaseId caseOf(Imports.Brought brought) {
        return everywhere(() -> cases.openOf(outcome(brought, 2).person().orElseThrow()))
                .orElseThrow();
    }

    private void perform(CaseId id, Act act) {
        everywhere(() -> admissions.perform(id, act, new Words("thử"), Ward.PROGRAM));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
