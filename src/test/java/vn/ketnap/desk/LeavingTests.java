package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Value;

/// Members who die, move, leave and come back: the roll follows, and Biểu 1 says why.
@KetNapTest
class LeavingTests {

    private static final Period MARCH = new Period(LocalDate.parse("2018-03-01"), LocalDate.parse("2018-03-31"));

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private People people;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Reports reports;

    @Test
    void who_died_is_no_longer_on_the_roll_and_bieu_1_says_so() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var who = cell.members().getFirst();

        assertThat(leaves(officer, who, "died", "05/03/2018", "").getStatus()).isEqualTo(303);

        assertThat(roll(cell, "2018-03-04")).contains(who);
        assertThat(roll(cell, "2018-03-05")).doesNotContain(who);
        assertThat(bieu1(cell, "died")).isEqualTo(1);
        assertThat(bieu1(cell, "less")).isEqualTo(1);
        assertThat(bieu1(cell, "other")).isZero();
        assertThat(page(officer, who)).contains("Từ trần: không còn trong danh sách đảng viên từ 05/03/2018");
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_and_counts_for_nothing() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var who = cell.members().getFirst();
        leaves(officer, who, "expelled", "05/03/2018", "");

        assertThat(guest.fills(officer, path(who) + "/undo", Map.of()).getStatus())
                .isEqualTo(303);

        assertThat(roll(cell, "2018-03-05")).contains(who);
        for (var row : List.of("more", "less", "moved-in", "moved-out", "expelled", "restored", "other")) {
            assertThat(bieu1(cell, row)).as(row).isZero();
        }
    }

    @Test
    void who_comes_back_after_an_expulsion_is_restored_in_the_cell_that_is_chosen() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var who = cell.members().getFirst();
        leaves(officer, who, "expelled", "05/03/2018", "");

        assertThat(comesBack(officer, who, "05/03/2018", twelve.code(cell)).getStatus())
                .isEqualTo(422);
        assertThat(comesBack(officer, who, "20/03/2018", twelve.code(cell)).getStatus())
                .isEqualTo(303);

        assertThat(roll(cell, "2018-03-19")).doesNotContain(who);
        assertThat(roll(cell, "2018-03-20")).contains(who);
        assertThat(bieu1(cell, "restored")).isEqualTo(1);
        assertThat(bieu1(cell, "moved-in")).isZero();
        assertThat(bieu1(cell, "other")).isZero();
    }

    @Test
    void a_move_to_another_cell_of_the_ward_is_no_change_of_the_ward_and_the_person_goes_along() {
        var cell = twelve.cell();
        var neighbour = twelve.neighbour(cell, "Vũ Thị Hòa");
        var beside = TestDatabase.everywhere(
                () -> people.find(neighbour).orElseThrow().cell());
        var code = TestDatabase.everywhere(
                () -> organizations.latest(beside).orElseThrow().code());
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var who = cell.members().getFirst();

        assertThat(leaves(officer, who, "moved-here", "05/03/2018", "").getStatus())
                .isEqualTo(422);
        assertThat(leaves(officer, who, "moved-here", "05/03/2018", twelve.code(cell))
                        .getStatus())
                .isEqualTo(422);
        assertThat(leaves(officer, who, "moved-here", "05/03/2018", code).getStatus())
                .isEqualTo(303);

        assertThat(roll(cell, "2018-03-05")).doesNotContain(who);
        assertThat(TestDatabase.everywhere(() -> people.find(who).orElseThrow().cell()))
                .isEqualTo(beside);
        assertThat(bieu1(cell, "moved-out")).isZero();
        assertThat(bieu1(cell, "forward")).isEqualTo(bieu1(cell, "end"));
        assertThat(bieu1(cell.id(), "moved-out")).isEqualTo(1);
    }

    @Test
    void a_cell_does_not_move_its_members_into_a_cell_it_does_not_record_for() {
        var cell = twelve.cell();
        var stranger = twelve.cell();
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);

        var answer = leaves(secretary, cell.members().getFirst(), "moved-here", "05/03/2018", twelve.code(stranger));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(roll(cell, "2018-03-05")).contains(cell.members().getFirst());
    }

    @Test
    void whoever_is_probationary_through_a_case_leaves_by_an_act_of_that_case() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var id = twelve.submitted(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(
                id, new Act.Decided(LocalDate.parse("2018-08-10"), DecisionOutcome.ADMITTED, "100-QĐ/TU", 11, 1, 8));
        twelve.done(id, new Act.CeremonyHeld(LocalDate.parse("2018-08-15"), Optional.empty()));
        var who =
                TestDatabase.everywhere(() -> people.roll(cell.id(), LocalDate.parse("2018-08-16"))).members().stream()
                        .filter(one -> !one.official())
                        .findFirst()
                        .orElseThrow()
                        .person();

        var answer = leaves(officer, who, "died", "20/08/2018", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("đảng viên dự bị theo hồ sơ kết nạp");
    }

    @Test
    void a_day_before_something_already_recorded_is_refused_with_that_day() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var who = cell.members().getFirst();
        leaves(officer, who, "moved", "20/03/2018", "");

        var answer = leaves(officer, who, "died", "05/03/2018", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("Đã ghi việc khác từ ngày 20/03/2018");
        assertThat(bieu1(cell, "moved-out")).isEqualTo(1);
    }

    private MockHttpServletResponse leaves(String account, PersonRef who, String why, String from, String to) {
        return guest.fills(account, path(who), Map.of("why", List.of(why), "from", List.of(from), "to", List.of(to)));
    }

    private MockHttpServletResponse comesBack(String account, PersonRef who, String from, String to) {
        return guest.fills(account, path(who) + "/return", Map.of("from", List.of(from), "to", List.of(to)));
    }

    private static String path(PersonRef who) {
        return "/people/" + who + "/leaving";
    }

    private String page(String account, PersonRef who) {
        return Guest.words(guest.asks(Optional.of(account), "/people/" + who));
    }

    private List<PersonRef> roll(CellOfTwelve.Cell cell, String day) {
        return TestDatabase.everywhere(() -> people.roll(cell.id(), LocalDate.parse(day))).members().stream()
                .map(one -> one.person())
                .toList();
    }

    private double bieu1(CellOfTwelve.Cell cell, String row) {
        return bieu1(cell.ward(), row);
    }

    private double bieu1(OrganizationRef part, String row) {
        var table = TestDatabase.everywhere(() ->
                reports.draw("bieu-1", new Query(organization(part), MARCH)).orElseThrow());
        return ((Value.Amount) table.at(row, "n").orElseThrow()).n();
    }

    private Organization organization(OrganizationRef ref) {
        return TestDatabase.everywhere(() -> organizations.latest(ref).orElseThrow());
    }
}
