package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.Scope;

/// A plan is drafted, approved, amended; every version stays, and reports read the one in force on a day.
@KetNapTest
class PlansTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private Plans plans;

    @Autowired
    private PlanReferences references;

    @Autowired
    private PlannedWard wards;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void drafts_are_saved_over_and_over_and_count_members_of_new_years_day() {
        var ward = wards.made();
        save(ward, "", 1, 1);
        save(ward, "", 2, 1);

        var plan = plan(ward);
        assertThat(plan.versions()).hasSize(1);
        assertThat(plan.inForce()).isEmpty();
        assertThat(plan.last().text().sum(TargetMeasure.ADMITTED)).isEqualTo(3);
        assertThat(plan.last().text().strength()).isEqualTo(new CellTarget.Strength(4, 0));
        assertThat(inForce(ward, "2018-12-31")).isEmpty();
    }

    @Test
    void an_amendment_is_a_further_version_and_holds_from_its_own_day() {
        var ward = wards.made();
        save(ward, "", 2, 1);
        approve(ward, "2018-01-15", "03-KH/ĐU");
        save(ward, "Chi bộ tổ 4 chưa có nguồn", 3, 0);

        assertThat(plan(ward).current().number()).isEqualTo(1);
        assertThat(plan(ward).draft()).isPresent();
        approve(ward, "2018-07-01", "11-KH/ĐU");

        assertThat(plan(ward).versions()).extracting(PlanVersion::number).containsExactly(1, 2);
        assertThat(plan(ward).current().number()).isEqualTo(2);
        assertThat(inForce(ward, "2018-01-14")).isEmpty();
        assertThat(inForce(ward, "2018-01-15")).isEqualTo(Map.of(ward.first(), 2, ward.second(), 1));
        assertThat(inForce(ward, "2018-06-30")).isEqualTo(Map.of(ward.first(), 2, ward.second(), 1));
        assertThat(inForce(ward, "2018-07-01")).isEqualTo(Map.of(ward.first(), 3, ward.second(), 0));
    }

    @Test
    void the_document_may_be_put_right_and_the_latest_counts() {
        var ward = wards.made();
        save(ward, "", 1, 0);
        approve(ward, "2018-01-15", "30-KH/ĐU");
        approve(ward, "2018-01-16", "03-KH/ĐU");

        assertThat(plan(ward).versions()).hasSize(1);
        assertThat(plan(ward).last().approval())
                .hasValueSatisfying(one -> assertThat(one.document()).isEqualTo("03-KH/ĐU"));
    }

    @Test
    void a_further_version_needs_a_reason_and_no_approval_lies_ahead_or_before_another() {
        var ward = wards.made();
        save(ward, "", 1, 0);
        assertThatThrownBy(() -> approve(ward, "2018-09-27", "03-KH/ĐU")).isInstanceOf(IllegalArgumentException.class);
        approve(ward, "2018-01-15", "03-KH/ĐU");
        assertThatThrownBy(() -> save(ward, " ", 2, 0)).isInstanceOf(IllegalArgumentException.class);
        save(ward, "Thêm nguồn", 2, 0);
        assertThatThrownBy(() -> approve(ward, "2018-01-14", "11-KH/ĐU")).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan(ward).current().number()).isEqualTo(1);
    }

    @Test
    void the_targets_of_a_cell_that_ended_stay_as_they_were() {
        var ward = wards.made();
        save(ward, "", 2, 1);
        approve(ward, "2018-01-15", "03-KH/ĐU");
        wards.end(ward, LocalDate.of(2018, 6, 1));

        assertThat(inForce(ward, "2018-09-01")).isEqualTo(Map.of(ward.first(), 2, ward.second(), 1));
    }

    @Test
    void a_cell_sees_its_own_line_and_the_ward_every_line() {
        var ward = wards.made();
        save(ward, "", 2, 1);
        var cell = new Scope(false, List.of(ward.first()), List.of(ward.first()));
        var stranger = new Scope(
                false, List.of(wards.made().id()), List.of(wards.made().id()));
        var above = new Scope(false, List.of(), List.of(ward.id()));

        assertThat(lines(ward, cell)).isEqualTo(1);
        assertThat(lines(ward, stranger)).isZero();
        assertThat(lines(ward, above)).isEqualTo(2);
    }

    @Test
    void the_database_itself_keeps_to_the_rules() {
        var ward = wards.made();
        save(ward, "", 1, 1);
        var above = new Scope(false, List.of(), List.of(ward.id()));

        assertThatThrownBy(() -> in(
                        Scope.EVERYTHING,
                        () -> db.sql(
                                        "insert into planning.plan_target select draft_id, plan_id, gen_random_uuid(), 0, 0, 0, 0, 1, 0,"
                                                + " 2, 0, 0, 0, 0, 0, 0, '', '' from planning.plan_target where cell_id = :cell limit 1")
                                .param("cell", ward.first().value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("plan_target_check");
        assertThatThrownBy(() -> in(
                        Scope.EVERYTHING,
                        () -> db.sql("update planning.plan_target set admitted = 9")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        above,
                        () -> db.sql(
                                        "insert into planning.plan (id, part_id, year) values (gen_random_uuid(), :part, 2019)")
                                .param("part", ward.id().value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_import_that_entered_an_organisation_with_targets_cannot_be_taken_back_unseen() {
        var ward = wards.made();
        var parts = List.of(ward.id(), ward.first(), ward.second());
        assertThat(in(Scope.EVERYTHING, () -> references.toOrganizations(parts, new ImportRef(1))))
                .isEmpty();
        save(ward, "", 1, 1);

        assertThat(in(Scope.EVERYTHING, () -> references.toOrganizations(parts, new ImportRef(1))))
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().map(one -> Reference.to(one, "plans")).toList());
    }

    private void save(PlannedWard.Ward ward, String reason, int first, int second) {
        var text =
                new PlanText(Optional.empty(), true, List.of(line(ward.first(), first), line(ward.second(), second)));
        in(Scope.EVERYTHING, () -> {
            plans.save(ward.id(), 2018, reason, text, PROGRAM);
            return ward;
        });
    }

    private void approve(PlannedWard.Ward ward, String on, String document) {
        in(Scope.EVERYTHING, () -> {
            plans.approve(ward.id(), 2018, LocalDate.parse(on), document, PROGRAM);
            return ward;
        });
    }

    private Plan plan(PlannedWard.Ward ward) {
        return in(
                Scope.EVERYTHING, () -> plans.editable(ward.id(), 2018, PROGRAM).orElseThrow());
    }

    /// Admissions by cell as reports read them on a day.
    private Map<OrganizationRef, Integer> inForce(PlannedWard.Ward ward, String day) {
        return in(Scope.EVERYTHING, () -> {
            var found = new HashMap<OrganizationRef, Integer>();
            db.sql("""
                    select cell_id, n from planning.report_target
                    where part_id = :ward and year = 2018 and measure = 'admitted'
                      and approved_on <= :day::date and (valid_to is null or valid_to > :day::date)
                    """).param("ward", ward.id().value()).param("day", day).query(row -> {
                found.put(new OrganizationRef(row.getObject("cell_id", UUID.class)), row.getInt("n"));
            });
            return found;
        });
    }

    private int lines(PlannedWard.Ward ward, Scope scope) {
        return in(
                scope,
                () -> db.sql("""
                select count(*)::int from planning.plan_target t join planning.plan p on p.id = t.plan_id
                where p.part_id = :ward
                """)
                        .param("ward", ward.id().value())
                        .query(Integer.class)
                        .single());
    }

    private <T> T in(Scope scope, Supplier<T> work) {
        return TestDatabase.in(scope, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static CellTarget line(OrganizationRef cell, int admitted) {
        return new CellTarget(
                cell, CellTarget.Strength.NONE, Map.of(TargetMeasure.ADMITTED, admitted), "Phó bí thư", "");
    }
}
