package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.people.Membership;
import vn.ketnap.people.People;

/// What becomes of people, cases and figures when cells are merged or split.
@KetNapTest
class MergersTests {

    private static final Actor OFFICER = Actor.program("mergers-test");
    private static final Words OVERRIDDEN = new Words("theo hồ sơ giấy");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private HandingOver handing;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Test
    void a_merged_cell_hands_over_its_members_and_cases_and_keeps_its_past() {
        var from = ward.cell();
        var to = ward.cell();
        var helper = member(from, "Kim Văn Thịnh");
        var id = listed(from, "Đặng Thị Hải", "2018-03-05");
        record(id, new Act.HelperAssigned(day("2018-03-05"), helper));
        record(id, new Act.ClassSent(day("2018-04-02"), "Khóa I"));

        handOver(from, to, day("2018-09-01"));

        var file = file(id);
        assertThat(file.progress().cell()).isEqualTo(to);
        assertThat(file.progress().helper()).contains(helper);
        assertThat(file.progress().stage()).isEqualTo(Stage.IN_CLASS);
        assertThat(file.cellOn(day("2018-08-31"))).isEqualTo(from);
        assertThat(names(from, "2018-08-31")).containsExactly("Kim Văn Thịnh");
        assertThat(names(to, "2018-08-31")).isEmpty();
        assertThat(names(from, "2018-09-01")).isEmpty();
        assertThat(names(to, "2018-09-01")).containsExactly("Kim Văn Thịnh");
        assertThat(counted("2018-01-01", "2018-12-31", from)).containsEntry("sentToClass", 1);
        assertThat(counted("2018-01-01", "2018-12-31", to)).doesNotContainKey("sentToClass");
    }

    @Test
    void a_split_hands_over_only_who_was_chosen() {
        var from = ward.cell();
        var to = ward.cell();
        var stays = member(from, "Ngô Thị Sáng");
        var goes = member(from, "Lê Quốc Trị");
        var id = listed(from, "Lê Thị Nụ", "2018-03-05");

        assertThat(handOver(from, to, day("2018-09-01"), Set.of(goes), Set.of()))
                .isEmpty();

        assertThat(file(id).progress().cell()).isEqualTo(from);
        assertThat(names(to, "2018-09-01")).containsExactly("Lê Quốc Trị");
        assertThat(people(from, "2018-09-01")).containsExactly(stays);
    }

    @Test
    void a_probationary_member_is_on_the_roll_where_the_person_moved() {
        var from = ward.cell();
        var to = ward.cell();
        var id = listed(from, "Tạ Thị Thanh", "2015-03-05");
        record(id, new Act.CeremonyHeld(day("2017-02-02"), Optional.empty()));
        assertThat(names(from, "2017-02-02")).containsExactly("Tạ Thị Thanh");

        handOver(from, to, day("2017-09-01"));

        assertThat(names(from, "2017-08-31")).containsExactly("Tạ Thị Thanh");
        assertThat(names(from, "2017-09-01")).isEmpty();
        assertThat(names(to, "2017-09-01")).containsExactly("Tạ Thị Thanh");

        record(id, new Act.Recognised(day("2018-03-05"), "", Optional.of(day("2018-02-02")), 0, 0, 0));
        assertThat(names(to, "2018-03-05")).containsExactly("Tạ Thị Thanh");
        assertThat(names(from, "2018-03-05")).isEmpty();
    }

    private void handOver(OrganizationRef from, OrganizationRef to, LocalDate on) {
        var here = TestDatabase.everywhere(() -> handing.of(from, on));
        var members = here.members().stream().map(Member::person).collect(Collectors.toSet());
        var open = here.cases().stream().map(CaseRow::id).collect(Collectors.toSet());
        assertThat(handOver(from, to, on, members, open))
                .allMatch(Outcome::stands)
                .isNotEmpty();
    }

    private List<Outcome> handOver(
            OrganizationRef from, OrganizationRef to, LocalDate on, Set<PersonRef> members, Set<CaseId> open) {
        return TestDatabase.everywhere(() ->
                handing.handOver(new HandingOver.Way(from, "Chi bộ cũ", to, "Chi bộ mới", on), members, open, OFFICER));
    }

    private Map<String, Integer> counted(String from, String to, OrganizationRef cell) {
        return TestDatabase.everywhere(() -> cases.measures(day(from), day(to), List.of(cell)));
    }

    private List<String> names(OrganizationRef cell, String on) {
        return TestDatabase.everywhere(() -> people.roll(cell, day(on)).members().stream()
                .map(Member::fullName)
                .toList());
    }

    private List<PersonRef> people(OrganizationRef cell, String on) {
        return TestDatabase.everywhere(() -> people.roll(cell, day(on)).members().stream()
                .map(Member::person)
                .toList());
    }

    private CaseFile file(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id)).orElseThrow();
    }

    private PersonRef member(OrganizationRef cell, String name) {
        var person = ward.person(cell, name);
        return TestDatabase.everywhere(() -> {
            people.join(
                    person,
                    new Membership(
                            cell,
                            Optional.empty(),
                            Optional.of(day("2010-01-01")),
                            Optional.of(day("2011-01-01")),
                            Optional.empty(),
                            Activity.ACTIVE),
                    OFFICER);
            return person;
        });
    }

    private CaseId listed(OrganizationRef cell, String name, String on) {
        var person = ward.person(cell, name);
        return TestDatabase.everywhere(() -> accepted(
                        admissions.open(person, cell, new Act.Listed(day(on), "01-NQ/CB"), OFFICER))
                .file()
                .id());
    }

    private void record(CaseId id, Act act) {
        TestDatabase.everywhere(() -> accepted(admissions.perform(id, act, OVERRIDDEN, OFFICER)));
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
