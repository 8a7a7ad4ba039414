package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The plan of the told ward, as reports read it.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanStoryTests {

    private static final Map<String, Integer> THIRTEEN = new TreeMap<>(Map.ofEntries(
            Map.entry("CA", 0),
            Map.entry("CQ", 0),
            Map.entry("MN", 2),
            Map.entry("QS", 1),
            Map.entry("TDP01", 1),
            Map.entry("TDP02", 1),
            Map.entry("TDP03", 1),
            Map.entry("TDP04", 1),
            Map.entry("TDP05", 1),
            Map.entry("TDP06", 1),
            Map.entry("TDP07", 1),
            Map.entry("TDP08", 0),
            Map.entry("TDP09", 1),
            Map.entry("TDP10", 0),
            Map.entry("TDP11", 0),
            Map.entry("TH", 1),
            Map.entry("THCS", 1),
            Map.entry("YT", 0)));

    @Autowired
    private JdbcClient db;

    @Autowired
    private Organizations organizations;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void thirteen_are_to_be_admitted_in_eighteen_cells() {
        var targets = in(Scope.EVERYTHING, () -> read("admitted"));

        assertThat(targets).isEqualTo(THIRTEEN);
        assertThat(targets.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(13);
    }

    @Test
    void the_plan_is_in_force_from_the_fifteenth_of_january_on() {
        var plan = in(
                Scope.EVERYTHING,
                () -> db.sql("""
                select approved_on, valid_to, total, coverage from planning.report_plan
                where year = 2018 and part_id = :ward
                """)
                        .param("ward", id("DU").value())
                        .query((row, n) -> List.of(
                                row.getObject("approved_on", LocalDate.class),
                                row.getObject("valid_to") == null,
                                row.getInt("total"),
                                row.getBoolean("coverage")))
                        .single());

        assertThat(plan).isEqualTo(List.of(LocalDate.of(2018, 1, 15), true, 13, true));
    }

    @Test
    void a_cell_reads_its_own_targets_and_the_level_above_all_of_them() {
        var kindergarten = new Scope(false, List.of(id("MN")), List.of(id("MN")));
        var above = new Scope(false, List.of(), List.of(id("TU")));
        var helper = new Scope(false, List.of(), List.of());

        assertThat(in(kindergarten, () -> read("admitted"))).isEqualTo(Map.of("MN", 2));
        assertThat(in(above, () -> read("admitted"))).isEqualTo(THIRTEEN);
        assertThat(in(helper, () -> read("admitted"))).isEmpty();
    }

    @Test
    void what_was_there_on_new_years_day_stands_in_each_line() {
        var kindergarten = in(
                Scope.EVERYTHING,
                () -> db.sql("""
                select t.members, t.present from planning.plan_target t
                join planning.report_plan p on p.draft_id = t.draft_id
                where p.year = 2018 and t.cell_id = :cell
                """)
                        .param("cell", id("MN").value())
                        .query((row, n) -> List.of(row.getInt("members"), row.getInt("present")))
                        .single());

        assertThat(kindergarten).isEqualTo(List.of(21, 13));
    }

    /// Rows are seen under a scope, in a transaction.
    private <T> T in(Scope scope, Supplier<T> work) {
        return TestDatabase.in(scope, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private OrganizationRef id(String code) {
        return organizations.byCode(code).map(Organization::id).orElseThrow();
    }

    private Map<String, Integer> read(String measure) {
        var targets = new TreeMap<String, Integer>();
        db.sql(
                        "select cell_id, n from planning.report_target where year = 2018 and part_id = :ward and measure = :measure")
                .param("ward", id("DU").value())
                .param("measure", measure)
                .query(row -> {
                    var cell = new OrganizationRef(row.getObject("cell_id", UUID.class));
                    targets.put(organizations.latest(cell).orElseThrow().code(), row.getInt("n"));
                });
        return targets;
    }
}
