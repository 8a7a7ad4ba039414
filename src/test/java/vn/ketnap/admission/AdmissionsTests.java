package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

@KetNapTest
class AdmissionsTests {

    private static final Actor OFFICER = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Test
    void an_act_recorded_is_read_again_with_its_words_and_findings() {
        everywhere(() -> {
            var cell = ward.cell();
            var an = ward.person(cell, "Nguyễn Thị An");
            var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, new Words("muốn vào Đảng"), Words.NONE);

            var outcome = admissions.open(an, cell, first, OFFICER);

            var id = ((Outcome.Accepted) outcome).file().id();
            assertThat(cases.find(id).orElseThrow().acts())
                    .extracting(RecordedAct::act)
                    .containsExactly(first);
        });
    }

    @Test
    void a_step_without_the_one_before_it_is_refused_and_nothing_is_stored() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Trần Văn Bình"));

            var outcome = admissions.perform(id, new Act.Applied(day("2018-02-05")), Words.NONE, OFFICER);

            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            assertThat(cases.find(id).orElseThrow().acts()).hasSize(1);
        });
    }

    @Test
    void an_override_with_a_reason_stands_and_keeps_what_blocked_it() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Lê Thị Cúc"));

            admissions.perform(id, new Act.Applied(day("2018-02-05")), new Words("hồ sơ lập trước"), OFFICER);

            var recorded = cases.find(id).orElseThrow().acts().getLast();
            assertThat(recorded.override().text()).isEqualTo("hồ sơ lập trước");
            assertThat(recorded.findings()).extracting(StoredFinding::rule).contains("ORDER", "ADM-CLASS-REQ");
        });
    }

    @Test
    void a_day_to_come_is_out_of_turn_for_an_act_and_for_what_a_correction_says() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Bùi Thị Oanh"));
            var late = new Act.Introduced(day("2018-09-27"), Introducer.FARMERS, Words.NONE, Words.NONE);
            var correction = new Act.Corrected(day("2018-09-26"), 1, late, new Words("ghi nhầm"));

            assertThat(admissions.perform(id, late, Words.NONE, OFFICER)).isInstanceOf(Outcome.OutOfTurn.class);
            assertThat(admissions.perform(id, correction, Words.NONE, OFFICER)).isInstanceOf(Outcome.OutOfTurn.class);
            assertThat(cases.find(id).orElseThrow().acts()).hasSize(1);
        });
    }

    @Test
    void a_reason_is_kept_only_where_something_was_blocked() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Cao Thị Hằng"));

            admissions.perform(id, new Act.Listed(day("2018-02-05"), ""), new Words("không cần"), OFFICER);

            assertThat(cases.find(id).orElseThrow().acts().getLast().override()).isEqualTo(Words.NONE);
        });
    }

    @Test
    void nobody_sees_a_case_without_a_scope_or_from_another_cell() {
        var cell = ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(ward::cell);
        var other = ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(ward::cell);
        var id = ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .call(() -> opened(cell, ward.person(cell, "Phạm Văn Dũng")));

        assertThat(cases.find(id)).isEmpty();
        assertThat(ScopedValue.where(Scope.CURRENT, Scope.of(List.of(other))).call(() -> cases.find(id)))
                .isEmpty();
        assertThat(ScopedValue.where(Scope.CURRENT, Scope.of(List.of(cell))).call(() -> cases.find(id)))
                .isPresent();
    }

    @Test
    void all_acts_of_one_go_are_recorded_or_none() {
        everywhere(() -> {
            var cell = ward.cell();
            var one = opened(cell, ward.person(cell, "Đỗ Thị Em"));
            var two = opened(cell, ward.person(cell, "Vũ Văn Giang"));

            var outcomes = admissions.performAll(
                    List.of(
                            new Admissions.Entry(one, new Act.Listed(day("2018-02-05"), "01-NQ/CB"), Words.NONE),
                            new Admissions.Entry(two, new Act.CardIssued(day("2018-02-05"), ""), Words.NONE)),
                    OFFICER);

            assertThat(outcomes).extracting(Outcome::stands).containsExactly(true, false);
            assertThat(cases.find(one).orElseThrow().acts()).hasSize(1);
        });
    }

    @Test
    void what_is_due_and_what_is_counted_follow_the_acts() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Hoàng Văn Hải"));
            admissions.perform(id, new Act.Listed(day("2018-02-05"), "01-NQ/CB"), Words.NONE, OFFICER);
            admissions.perform(id, new Act.ClassCertified(day("2018-04-27"), "1/GCN"), Words.NONE, OFFICER);

            var owed = cases.owed(cases.find(id).orElseThrow());

            assertThat(owed)
                    .extracting(Due::deadline, Due::due)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("certificate-expiry", day("2023-04-27")));
            assertThat(cases.stages().get(cell)).isEqualTo(Map.of(Stage.CERTIFIED, 1));
        });
    }

    @Test
    void lists_follow_when_a_person_or_the_helper_is_renamed() {
        everywhere(() -> {
            var cell = ward.cell();
            var helper = ward.person(cell, "Phùng Văn Khôi");
            var an = ward.person(cell, "Nguyễn Thị Ân");
            var id = opened(cell, an);
            admissions.perform(id, new Act.Listed(day("2018-02-05"), ""), Words.NONE, OFFICER);
            admissions.perform(
                    id,
                    new Act.HelperAssigned(day("2018-02-05"), helper),
                    new Words("chưa có trong danh sách"),
                    OFFICER);

            renamed(an, "Nguyễn Thị An");
            renamed(helper, "Phùng Duy Khôi");

            var row = cases.list(new CaseQuery(
                            "", List.of(cell), List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 5))
                    .getFirst();
            assertThat(row.fullName()).isEqualTo("Nguyễn Thị An");
            assertThat(row.helper()).contains("Phùng Duy Khôi");
        });
    }

    @Test
    void the_list_shows_the_class_the_cell_last_gave_and_is_read_by_it() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = opened(cell, ward.person(cell, "Nguyễn Thị An"));
            opened(cell, ward.person(cell, "Phạm Thanh Bình"));
            for (var category : List.of(SourceClass.C, SourceClass.A)) {
                admissions.perform(
                        id, new Act.Classified(day("2018-02-05"), category, "2", Words.NONE), Words.NONE, OFFICER);
            }
            var all = new CaseQuery(
                    "", List.of(cell), List.of(), Optional.empty(), CaseQuery.Order.REMARKED, Optional.empty(), 5);

            assertThat(cases.list(all))
                    .extracting(CaseRow::category)
                    .containsExactly(Optional.of(SourceClass.A), Optional.empty());
            assertThat(cases.list(all.inClass(SourceClass.A)))
                    .extracting(CaseRow::id)
                    .containsExactly(id);
            assertThat(cases.list(all.inClass(SourceClass.C))).isEmpty();
        });
    }

    private void renamed(PersonRef person, String name) {
        var known = people.find(person).orElseThrow();
        people.change(person, new NewPerson(name, known.birth(), known.sex(), known.details(), known.cell()), OFFICER);
    }

    private CaseId opened(OrganizationRef cell, PersonRef person) {
        var act = new Act.Introduced(day("2018-01-05"), Introducer.FARMERS, Words.NONE, Words.NONE);
        return ((Outcome.Accepted) admissions.open(person, cell, act, OFFICER))
                .file()
                .id();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void everywhere(Runnable story) {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(story);
    }
}
