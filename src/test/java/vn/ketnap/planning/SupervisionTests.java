package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/// Visits, findings and recommendations in the database.
@KetNapTest
class SupervisionTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Supervision supervision;

    @Autowired
    private SupervisionFollowing following;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_visit_is_planned_then_held_and_the_line_of_the_plan_is_not_lost() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var id = supervision.plan(cell, planned("2018-08"), PROGRAM);
            assertThat(supervision.versions(id, PROGRAM).getFirst().on(day("2018-08-31")))
                    .isEqualTo(Visit.State.AHEAD);
            assertThat(supervision.versions(id, PROGRAM).getFirst().on(day("2018-09-01")))
                    .isEqualTo(Visit.State.MISSED);
            supervision.correct(id, held("2018-09-05"), PROGRAM);

            assertThat(supervision.versions(id, PROGRAM))
                    .extracting(one -> one.said().isHeld())
                    .containsExactly(true, false);
            assertThatThrownBy(() -> supervision.callOff(id, "hoãn", PROGRAM)).isInstanceOf(NotHere.class);
            assertThat(supervision.ofYear(2018, List.of(cell), 100)).hasSize(1);
            assertThat(supervision.ofYear(2017, List.of(cell), 100)).isEmpty();
            return id;
        });
    }

    @Test
    void a_visit_called_off_stays_in_the_plan_with_the_reason_and_is_not_counted() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var id = supervision.plan(cell, planned("2018-10"), PROGRAM);
            supervision.callOff(id, "trùng đại hội", PROGRAM);

            assertThat(supervision
                            .ofYear(2018, List.of(cell), 100)
                            .getFirst()
                            .visit()
                            .calledOff())
                    .contains(new Visit.CalledOff(day("2018-09-26"), "trùng đại hội"));
            assertThat(count("select count(*)::int from planning.report_visit where visit_id = :id", id.value()))
                    .isZero();
            assertThatThrownBy(() -> supervision.correct(id, held("2018-09-05"), PROGRAM))
                    .isInstanceOf(NotHere.class);
            return id;
        });
    }

    @Test
    void nothing_is_found_on_a_visit_that_was_not_held_or_about_an_organisation_elsewhere() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var planned = supervision.plan(cell, planned("2018-10"), PROGRAM);
            var held = supervision.plan(cell, held("2018-09-05"), PROGRAM);

            assertThatThrownBy(() -> following.find(planned, cell, VisitTopic.LISTS, "Thiếu 2 dòng", PROGRAM))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> following.find(held, ward.cell(), VisitTopic.LISTS, "Thiếu 2 dòng", PROGRAM))
                    .isInstanceOf(NotHere.class);
            return cell;
        });
    }

    @Test
    void a_recommendation_is_late_after_its_day_until_it_is_closed() {
        var cell = ward.cell();
        var officer = actor(Role.OFFICER, cell);
        TestDatabase.in(Scope.of(List.of(cell)), () -> {
            var visit = supervision.plan(cell, held("2018-09-05"), officer);
            var id = following.recommend(visit, cell, "Ghi bổ sung sổ", day("2018-09-25"), officer);
            following.recommend(visit, cell, "Nộp danh sách", day("2018-09-26"), officer);
            assertThat(following.late(officer)).isOne();
            assertThat(supervision.ofYear(2018, List.of(cell), 10).getFirst())
                    .extracting(VisitRow::open, VisitRow::late)
                    .containsExactly(2, 1);

            var one = following.recommendation(visit, id, officer);
            following.correct(closed(one, "2018-09-24"), officer);

            assertThat(following.late(officer)).isZero();
            assertThat(supervision.open(List.of(cell), 10))
                    .extracting(VisitRecommendation::words)
                    .containsExactly("Nộp danh sách");
            assertThat(count(
                            "select count(*)::int from planning.report_recommendation where visit_id = :id"
                                    + " and closed_on is not null",
                            visit.value()))
                    .isOne();
            assertThat(count("select count(*)::int from planning.recommendation where visit_id = :id", visit.value()))
                    .isEqualTo(3);
            return visit;
        });
    }

    @Test
    void a_finding_taken_back_stays_with_the_reason() {
        TestDatabase.everywhere(() -> {
            var cell = ward.cell();
            var visit = supervision.plan(cell, held("2018-09-05"), PROGRAM);
            var id = following.find(visit, cell, VisitTopic.DOSSIERS, "3 hồ sơ thiếu bản sao", PROGRAM);
            var one = following.finding(visit, id, PROGRAM);
            following.correct(
                    new VisitFinding(id, visit, cell, one.topic(), one.fact(), "đếm nhầm", one.last()), PROGRAM);

            assertThat(supervision.points(visit, PROGRAM).findings())
                    .singleElement()
                    .satisfies(back -> assertThat(back.withdrawn()).isEqualTo("đếm nhầm"));
            assertThatThrownBy(() -> following.finding(visit, id, PROGRAM)).isInstanceOf(NotHere.class);
            return visit;
        });
    }

    @Test
    void a_secretary_reads_what_is_said_of_the_own_cell_and_changes_nothing_and_a_sibling_sees_nothing() {
        var cell = ward.cell();
        var other = ward.cell();
        var visit = TestDatabase.everywhere(() -> {
            var id = supervision.plan(cell, held("2018-09-05"), PROGRAM);
            following.find(id, cell, VisitTopic.MEETINGS, "2 biên bản không ghi giờ", PROGRAM);
            return id;
        });
        var secretary = actor(Role.CELL_SECRETARY, cell);
        TestDatabase.in(Scope.of(List.of(cell)), () -> {
            assertThat(supervision.points(visit, secretary).findings()).hasSize(1);
            assertThatThrownBy(() -> supervision.correct(visit, held("2018-09-06"), secretary))
                    .isInstanceOf(NotAllowed.class);
            return cell;
        });
        TestDatabase.in(Scope.of(List.of(other)), () -> {
            assertThatThrownBy(() -> supervision.versions(visit, actor(Role.OFFICER, other)))
                    .isInstanceOf(NotHere.class);
            assertThat(count("select count(*)::int from planning.visit_finding where visit_id = :id", visit.value()))
                    .isZero();
            assertThatThrownBy(() -> supervision.plan(cell, planned("2018-10"), actor(Role.OFFICER, other)))
                    .isInstanceOf(NotHere.class);
            return other;
        });
    }

    @Test
    void a_level_above_counts_visits_and_recommendations_and_reads_no_word() {
        var cell = ward.cell();
        var visit = TestDatabase.everywhere(() -> {
            var id = supervision.plan(cell, held("2018-09-05"), PROGRAM);
            following.recommend(id, cell, "Ghi bổ sung sổ", day("2018-09-25"), PROGRAM);
            return id;
        });
        TestDatabase.in(new Scope(false, List.of(), List.of(cell)), () -> {
            var id = visit.value();
            assertThat(count("select count(*)::int from planning.report_visit where visit_id = :id", id))
                    .isOne();
            assertThat(count("select count(*)::int from planning.report_recommendation where visit_id = :id", id))
                    .isOne();
            assertThat(count("select count(*)::int from planning.visit_words where visit_id = :id", id))
                    .isZero();
            assertThat(count("select count(*)::int from planning.current_recommendation where visit_id = :id", id))
                    .isZero();
            return id;
        });
    }

    private int count(String sql, UUID id) {
        return Objects.requireNonNull(transactions.execute(
                _ -> db.sql(sql).param("id", id).query(Integer.class).single()));
    }

    private static VisitRecommendation closed(VisitRecommendation one, String on) {
        return new VisitRecommendation(
                one.id(),
                one.visit(),
                one.organization(),
                one.words(),
                one.due(),
                Optional.of(day(on)),
                Optional.empty(),
                "đã ghi",
                one.last());
    }

    private static VisitSaid planned(String month) {
        return said(YearMonth.parse(month), Optional.empty());
    }

    private static VisitSaid held(String on) {
        return said(YearMonth.from(day(on)), Optional.of(day(on)));
    }

    private static VisitSaid said(YearMonth month, Optional<LocalDate> held) {
        var topics = List.of(VisitTopic.DOSSIERS);
        return new VisitSaid(VisitKind.INSPECTION, month, topics, "Phó Bí thư", held, "Chi ủy", "Sổ theo dõi");
    }

    private static Actor actor(Role role, OrganizationRef part) {
        return Actor.of(
                "test-" + role,
                "test",
                Optional.empty(),
                List.of(new Right(role, part, Span.since(day("2016-01-01")))));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
