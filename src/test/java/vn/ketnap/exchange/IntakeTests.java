package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;
import static vn.ketnap.exchange.Ward.outcome;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.MEMBERS;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Words;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Detail;
import vn.ketnap.people.People;

/// What becomes of the rows of a list: nothing is dropped or guessed silently.
@KetNapTest
class IntakeTests {

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    People people;

    @Autowired
    Admissions admissions;

    @Autowired
    Cases cases;

    @Autowired
    Seats seats;

    @Test
    void an_act_that_cannot_be_holds_its_row_and_says_which_act_and_why() {
        var ward = Ward.fresh(organizations, imports);
        var an = outcome(ward.bring(SOURCES, an(ward, "", "Giáo viên", "")), 2)
                .person()
                .orElseThrow();
        everywhere(() -> admissions.perform(
                cases.openOf(an).orElseThrow(), new Act.Died(LocalDate.of(2018, 4, 1)), Words.NONE, Ward.PROGRAM));
        var before = everywhere(() -> people.find(an));

        var again = ward.bring(SOURCES, an(ward, "20/04/2018", "Thợ may", ""));

        assertThat(said(again)).containsExactly("held acts-refused: class-certified 2018-04-20 died");
        assertThat(ImportJson.of(again)).contains("\"reason\":\"acts-refused: class-certified 2018-04-20 died\"");
        assertThat(everywhere(() -> people.find(an))).isEqualTo(before);
    }

    @Test
    void the_rest_of_such_a_row_comes_in_when_somebody_says_so() {
        var ward = Ward.fresh(organizations, imports);
        var an = outcome(ward.bring(SOURCES, an(ward, "", "Giáo viên", "")), 2)
                .person()
                .orElseThrow();
        everywhere(() -> admissions.perform(
                cases.openOf(an).orElseThrow(), new Act.Died(LocalDate.of(2018, 4, 1)), Words.NONE, Ward.PROGRAM));

        var again = ward.bring(SOURCES, an(ward, "20/04/2018", "Thợ may", ""), answer(2, "rest"), Ward.PROGRAM);

        assertThat(said(again)).containsExactly("updated acts-left-out: class-certified 2018-04-20 died");
        assertThat(everywhere(() -> people.find(an)).orElseThrow().detail(Detail.OCCUPATION))
                .contains("Thợ may");
    }

    @Test
    void a_day_that_has_not_come_holds_a_new_person_who_is_then_not_there() {
        var ward = Ward.fresh(organizations, imports);

        var brought = ward.bring(SOURCES, an(ward, "20/04/2019", "Giáo viên", ""));

        assertThat(said(brought)).containsExactly("held acts-refused: class-certified 2019-04-20 future-day");
        assertThat(everywhere(() -> people.sameAs(ward.an(), Optional.empty()))).isEmpty();
    }

    @Test
    void a_month_where_a_day_is_needed_is_no_day_and_breaks_nothing() {
        var ward = Ward.fresh(organizations, imports);

        var brought = ward.bring(SOURCES, an(ward, "04/2018", "Giáo viên", ""));

        assertThat(said(brought)).containsExactly("added");
        assertThat(brought.list().problems()).hasSize(1);
    }

    @Test
    void what_a_later_list_says_anew_of_a_member_is_written_and_what_it_repeats_is_not() {
        var ward = Ward.fresh(organizations, imports);
        var code = ward.code() + "-1";
        ward.bring(MEMBERS, member(ward, code, "", "Đang sinh hoạt", "00000101"));

        var changed = ward.bring(MEMBERS, member(ward, code, "Bí thư", "Miễn sinh hoạt", "00000102"));
        var repeated = ward.bring(MEMBERS, member(ward, code, "Bí thư", "Miễn sinh hoạt", "00000102"));

        assertThat(said(changed)).containsExactly("updated new-version");
        assertThat(said(repeated)).containsExactly("skipped already-there");
        var person = outcome(changed, 2).person().orElseThrow();
        var now = everywhere(() -> people.membership(person, LocalDate.of(2018, 9, 26)))
                .orElseThrow();
        assertThat(now.activity()).isEqualTo(Activity.EXEMPT);
        assertThat(now.cardNumber()).contains("00000102");
        assertThat(everywhere(() -> seats.of(ward.one(), LocalDate.of(2018, 9, 26))))
                .hasSize(1);
    }

    @Test
    void two_officers_with_the_same_list_at_once_enter_nobody_twice() throws Exception {
        var ward = Ward.fresh(organizations, imports);
        var list = Ward.sources();
        for (var i = 0; i < 12; i++) {
            list.row(i + 1, ward.named("Nguyễn Văn " + (char) ('A' + i)), "05/02/1995", ward.cell(), "01/03/2018");
        }
        Callable<Imports.Brought> one = () -> ward.bring(SOURCES, list);
        try (var officers = Executors.newFixedThreadPool(2)) {
            var both = officers.invokeAll(java.util.List.of(one, one));

            var added = both.get(0).get().count(RowOutcome.Kind.ADDED)
                    + both.get(1).get().count(RowOutcome.Kind.ADDED);
            assertThat(added).isEqualTo(12);
        }
        assertThat(everywhere(() -> cases.stages().get(ward.one())))
                .containsEntry(vn.ketnap.admission.Stage.LISTED, 12);
    }

    private static OnPaper an(Ward ward, String certified, String occupation, String number) {
        return Ward.sources()
                .row(1, ward.an(), "05/02/1995", ward.cell(), "01/03/2018", "", occupation, number, certified);
    }

    private static OnPaper member(Ward ward, String code, String role, String status, String card) {
        return Ward.members()
                .row(1, code, "Lê Văn Bảy", "01/01/1970", ward.cell(), role, "03/02/1995", "03/02/1996", card, status);
    }

    private static Answers answer(int row, String said) {
        return new Answers(Map.of("Danh sách!" + row, said), Map.of());
    }
}
