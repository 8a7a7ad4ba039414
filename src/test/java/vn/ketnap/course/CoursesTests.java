package vn.ketnap.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Span;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// Classes and their rosters in the database.
@KetNapTest
class CoursesTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Courses courses;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_call_put_right_is_read_as_it_was_said_last_and_nothing_said_before_is_lost() {
        everywhere(() -> {
            var id = courses.call(CourseKind.AWARENESS, ward.cell(), call("Khóa II", 40), PROGRAM);
            courses.correct(id, call("Khóa III", 50), PROGRAM);

            assertThat(courses.seen(id, PROGRAM).call()).isEqualTo(call("Khóa III", 50));
            assertThat(rows("course.call", id)).isEqualTo(2);
            assertThatThrownBy(() -> rows("course.call", id, "update %s set name = 'khác' where %s = :id returning 1"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        });
    }

    @Test
    void who_was_proposed_sent_and_taken_part_stands_on_the_roster_once() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = courses.call(CourseKind.AWARENESS, cell, call("Khóa II", 40), PROGRAM);
            var an = ward.person(cell, "Nguyễn Thị An");
            var binh = ward.person(cell, "Phạm Thanh Bình");
            courses.propose(id, Map.of(an, cell), PROGRAM);
            courses.propose(id, Map.of(binh, cell), PROGRAM);
            courses.send(id, courses.roster(id, PROGRAM), day("2018-09-03"), PROGRAM);
            var said = new Learner.Attended(CourseResult.PASSED, Optional.of(5), "");
            courses.attended(id, Map.of(courses.roster(id, PROGRAM).getFirst(), said), PROGRAM);

            assertThat(courses.roster(id, PROGRAM))
                    .extracting(Learner::person, Learner::cell, Learner::sentOn, Learner::takenOff, Learner::attended)
                    .containsExactly(
                            tuple(an, cell, Optional.of(day("2018-09-03")), Optional.empty(), Optional.of(said)),
                            tuple(binh, cell, Optional.of(day("2018-09-03")), Optional.empty(), Optional.empty()));
            assertThat(rows("course.enrolment", id)).isEqualTo(5);
            assertThat(courses.list(List.of(cell), Optional.empty(), 500))
                    .filteredOn(row -> row.course().id().equals(id))
                    .singleElement()
                    .satisfies(row -> assertThat(List.of(row.learners(), row.sent(), row.passed()))
                            .containsExactly(2, 2, 1));
        });
    }

    @Test
    void who_was_taken_off_stays_with_the_reason_and_may_come_back() {
        everywhere(() -> {
            var cell = ward.cell();
            var id = courses.call(CourseKind.AWARENESS, cell, call("Khóa II", 40), PROGRAM);
            var an = ward.person(cell, "Nguyễn Thị An");
            courses.propose(id, Map.of(an, cell), PROGRAM);
            var why = new Dropped(day("2018-09-20"), "đi công tác");
            courses.takeOff(id, courses.roster(id, PROGRAM).getFirst(), why, PROGRAM);
            assertThat(courses.roster(id, PROGRAM).getFirst().takenOff()).contains(why);

            courses.propose(id, Map.of(an, cell), PROGRAM);
            assertThat(courses.roster(id, PROGRAM))
                    .singleElement()
                    .satisfies(one -> assertThat(one.counts()).isTrue());
        });
    }

    @Test
    void only_a_class_of_the_kind_that_is_not_over_keeps_somebody_from_another() {
        everywhere(() -> {
            var cell = ward.cell();
            var an = ward.person(cell, "Nguyễn Thị An");
            var open = courses.call(CourseKind.AWARENESS, cell, call("Khóa II", 40), PROGRAM);
            courses.propose(open, Map.of(an, cell), PROGRAM);
            var other = courses.seen(courses.call(CourseKind.AWARENESS, cell, call("Khóa III", 40), PROGRAM), PROGRAM);
            var kind = courses.seen(courses.call(CourseKind.NEW_MEMBER, cell, call("ĐVM", 40), PROGRAM), PROGRAM);

            assertThat(courses.elsewhere(other, List.of(an))).containsExactly(Map.entry(an, "Khóa II"));
            assertThat(courses.elsewhere(kind, List.of(an))).isEmpty();
            assertThat(courses.elsewhere(courses.seen(open, PROGRAM), List.of(an)))
                    .isEmpty();

            courses.callOff(open, new Dropped(day("2018-09-26"), "ít người"), PROGRAM);
            assertThat(courses.elsewhere(other, List.of(an))).isEmpty();
        });
    }

    @Test
    void a_secretary_sees_a_class_through_the_people_of_the_own_cell_and_no_others_and_changes_nothing() {
        var cell = ward.cell();
        var other = ward.cell();
        var mine = ward.person(cell, "Nguyễn Thị An");
        var theirs = ward.person(other, "Phạm Thanh Bình");
        var id = TestDatabase.everywhere(() -> {
            var course = courses.call(CourseKind.AWARENESS, other, call("Khóa II", 40), PROGRAM);
            courses.propose(course, Map.of(mine, cell, theirs, other), PROGRAM);
            return course;
        });
        var secretary = actor(Role.CELL_SECRETARY, cell);
        TestDatabase.in(Scope.of(List.of(cell)), () -> {
            assertThat(courses.seen(id, secretary).call().name()).isEqualTo("Khóa II");
            assertThat(courses.roster(id, secretary))
                    .extracting(Learner::person)
                    .containsExactly(mine);
            assertThat(rows("course.enrolment", id)).isEqualTo(1);
            assertThatThrownBy(() -> courses.editable(id, secretary)).isInstanceOf(NotAllowed.class);
            return id;
        });
        var stranger = ward.cell();
        TestDatabase.in(Scope.of(List.of(stranger)), () -> {
            assertThat(rows("course.course", id)).isZero();
            assertThatThrownBy(() -> courses.seen(id, actor(Role.OFFICER, stranger)))
                    .isInstanceOf(NotHere.class);
            return id;
        });
    }

    private int rows(String table, CourseId id) {
        return rows(table, id, "select count(*)::int from %s where %s = :id");
    }

    private int rows(String table, CourseId id, String sql) {
        var key = table.equals("course.course") ? "id" : "course_id";
        return Objects.requireNonNull(transactions.execute(_ -> db.sql(sql.formatted(table, key))
                .param("id", id.value())
                .query(Integer.class)
                .single()));
    }

    private static Actor actor(Role role, OrganizationRef part) {
        return new Actor(
                "test-" + role,
                "test",
                Optional.empty(),
                List.of(new Right(role, part, Span.since(day("2016-01-01")))),
                false,
                Optional.empty());
    }

    private static Call call(String name, int quota) {
        return new Call(
                name,
                "12-TB/TTCT",
                "Trung tâm",
                Optional.of(quota),
                day("2018-10-08"),
                day("2018-10-12"),
                "Hội trường");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void everywhere(Runnable story) {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(story);
    }
}
