package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Span;
import vn.ketnap.people.People;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// Activities and those noticed there in the database.
@KetNapTest
class ActivitiesTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Activities activities;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void what_was_put_right_is_read_as_said_last_and_nothing_said_before_is_lost() {
        TestDatabase.everywhere(() -> {
            var id = activities.record(ward.cell(), said("Ngày Chủ nhật xanh", 20), PROGRAM);
            activities.correct(id, said("Ngày Chủ nhật xanh tháng 4", 25), PROGRAM);

            assertThat(activities.versions(id, PROGRAM))
                    .extracting(one -> one.said().name())
                    .containsExactly("Ngày Chủ nhật xanh tháng 4", "Ngày Chủ nhật xanh");
            assertThatThrownBy(() -> count(
                            "update planning.activity_words set name = 'khác' where activity_id = :id returning 1", id))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            return id;
        });
    }

    @Test
    void an_activity_removed_leaves_lists_and_figures_and_stays_to_be_read_with_the_reason() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var id = activities.record(cell, said("Ngày Chủ nhật xanh", 20), PROGRAM);
            assertThat(count("select count(*)::int from planning.report_activity where activity_id = :id", id))
                    .isOne();
            activities.remove(id, "ghi trùng", PROGRAM);

            assertThat(activities.list(in(cell))).isEmpty();
            assertThat(count("select count(*)::int from planning.report_activity where activity_id = :id", id))
                    .isZero();
            assertThat(activities.versions(id, PROGRAM).getFirst().removed())
                    .contains(new Activity.Removed(day("2018-09-26"), "ghi trùng"));
            assertThatThrownBy(() -> activities.correct(id, said("khác", 1), PROGRAM))
                    .isInstanceOf(NotHere.class);
            return id;
        });
    }

    @Test
    void who_was_noticed_is_linked_once_and_the_link_may_be_taken_back() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var an = people.find(ward.person(cell, "Nguyễn Thị An")).orElseThrow();
            var id = activities.record(cell, said("Ngày Chủ nhật xanh", 20), PROGRAM);
            activities.notice(id, List.of(an), PROGRAM);
            activities.notice(id, List.of(an), PROGRAM);

            assertThat(activities.noticed(id, PROGRAM))
                    .extracting(ActivityNoticed::person)
                    .containsExactly(an.id());
            assertThat(count("select count(*)::int from planning.noticed where activity_id = :id", id))
                    .isOne();
            assertThat(activities.list(in(cell).of(List.of(an.id())))).hasSize(1);
            assertThat(count("select noticed from planning.report_activity where activity_id = :id", id))
                    .isOne();

            activities.forget(id, an.id(), PROGRAM);
            assertThat(activities.noticed(id, PROGRAM)).isEmpty();
            assertThat(activities.list(in(cell).of(List.of(an.id())))).isEmpty();
            assertThatThrownBy(() -> activities.forget(id, an.id(), PROGRAM)).isInstanceOf(NotHere.class);
            return id;
        });
    }

    @Test
    void a_list_is_asked_by_kind_period_and_page_the_latest_first() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var old = activities.record(cell, said("Hội thi", ActivityKind.EMULATION, "2018-02-01"), PROGRAM);
            var late = activities.record(cell, said("Nói chuyện", ActivityKind.PROPAGANDA, "2018-05-01"), PROGRAM);

            assertThat(ids(in(cell))).containsExactly(late, old);
            assertThat(ids(query(cell, Optional.of(ActivityKind.EMULATION), Optional.empty(), Optional.empty())))
                    .containsExactly(old);
            assertThat(ids(query(cell, Optional.empty(), Optional.of("2018-02-02"), Optional.empty())))
                    .containsExactly(late);
            var after = new ActivityQuery.After(day("2018-05-01"), late);
            assertThat(ids(query(cell, Optional.empty(), Optional.empty(), Optional.of(after))))
                    .containsExactly(old);
            return cell;
        });
    }

    @Test
    void a_sibling_cell_sees_nothing_unless_somebody_of_it_was_noticed_and_then_only_that_person() {
        var cell = ward.cell();
        var other = ward.cell();
        var mine = ward.person(cell, "Nguyễn Thị An");
        var theirs = ward.person(other, "Phạm Thanh Bình");
        var alone = TestDatabase.everywhere(() -> activities.record(cell, said("Hội thi", 20), PROGRAM));
        var shared = TestDatabase.everywhere(() -> {
            var id = activities.record(cell, said("Ngày Chủ nhật xanh", 20), PROGRAM);
            activities.notice(id, found(mine, theirs), PROGRAM);
            return id;
        });
        var sibling = actor(Role.CELL_SECRETARY, other);
        TestDatabase.in(Scope.of(List.of(other)), () -> {
            assertThat(ids(in(other))).containsExactly(shared);
            assertThat(activities.noticed(shared, sibling))
                    .extracting(ActivityNoticed::person)
                    .containsExactly(theirs);
            assertThatThrownBy(() -> activities.versions(alone, sibling)).isInstanceOf(NotHere.class);
            assertThat(count("select count(*)::int from planning.activity where id = :id", alone))
                    .isZero();
            assertThatThrownBy(() -> activities.correct(shared, said("khác", 1), sibling))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> activities.record(cell, said("khác", 1), sibling))
                    .isInstanceOf(NotHere.class);
            return other;
        });
    }

    @Test
    void a_level_above_counts_and_reads_no_word() {
        var cell = ward.cell();
        var id = TestDatabase.everywhere(() -> activities.record(cell, said("Ngày Chủ nhật xanh", 20), PROGRAM));
        TestDatabase.in(new Scope(false, List.of(), List.of(cell)), () -> {
            assertThat(count("select members from planning.report_activity where activity_id = :id", id))
                    .isEqualTo(20);
            assertThat(count("select count(*)::int from planning.activity_words where activity_id = :id", id))
                    .isZero();
            return id;
        });
    }

    private List<vn.ketnap.people.Person> found(PersonRef... persons) {
        return people.findAll(List.of(persons));
    }

    private List<ActivityId> ids(ActivityQuery query) {
        return activities.list(query).stream().map(row -> row.activity().id()).toList();
    }

    private static ActivityQuery in(OrganizationRef cell) {
        return query(cell, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ActivityQuery query(
            OrganizationRef cell,
            Optional<ActivityKind> kind,
            Optional<String> from,
            Optional<ActivityQuery.After> after) {
        return new ActivityQuery(
                List.of(cell),
                kind,
                Optional.empty(),
                from.map(LocalDate::parse),
                Optional.empty(),
                List.of(),
                after,
                100);
    }

    private int count(String sql, ActivityId id) {
        return Objects.requireNonNull(transactions.execute(
                _ -> db.sql(sql).param("id", id.value()).query(Integer.class).single()));
    }

    private static Actor actor(Role role, OrganizationRef part) {
        return Actor.of(
                "test-" + role,
                "test",
                Optional.empty(),
                List.of(new Right(role, part, Span.since(day("2016-01-01")))));
    }

    private static ActivitySaid said(String name, int members) {
        return new ActivitySaid(
                ActivityKind.MASS_MOBILISATION,
                day("2018-04-22"),
                day("2018-04-22"),
                name,
                "Nhà văn hóa",
                Optional.of(members),
                Optional.empty(),
                "");
    }

    private static ActivitySaid said(String name, ActivityKind kind, String on) {
        return new ActivitySaid(kind, day(on), day(on), name, "", Optional.empty(), Optional.empty(), "");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
