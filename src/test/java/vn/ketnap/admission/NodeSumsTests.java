package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

/// The sums of committees hold what the cases below them add up to, at once and wherever a cell stands.
@KetNapTest
class NodeSumsTests {

    private static final Actor OFFICER = Actor.program("sums-test");

    @Autowired
    private Organizations organizations;

    @Autowired
    private Admissions admissions;

    @Autowired
    private SumKeeper keeper;

    @Autowired
    private SmallWard persons;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    private OrganizationRef province;
    private OrganizationRef ward;
    private OrganizationRef other;
    private OrganizationRef cell;

    @BeforeEach
    void grow() {
        province = add(OrganizationKind.PROVINCE_COMMITTEE, Optional.empty());
        ward = add(OrganizationKind.BASE_COMMITTEE, Optional.of(province));
        other = add(OrganizationKind.BASE_COMMITTEE, Optional.of(province));
        cell = add(OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        keeper.catchUp();
    }

    @Test
    void an_act_counts_at_once_for_every_committee_above_and_still_does_when_it_is_taken_into_the_sums() {
        var an = listed("Nguyễn Thị An");
        listed("Trần Văn Bình");
        perform(an, new Act.ClassCertified(day("2018-04-27"), "1/GCN"));

        var atOnce = List.of(counts(ward), counts(province));
        keeper.catchUp();

        assertThat(atOnce).containsOnly("2 listed, 1 certified, at listed 1, at certified 1, cells with sources 0");
        assertThat(List.of(counts(ward), counts(province)))
                .as("cells with sources are known once they are summed")
                .containsOnly("2 listed, 1 certified, at listed 1, at certified 1, cells with sources 1");
        assertThat(counts(other)).isEqualTo("0 listed, 0 certified, at listed 0, at certified 0, cells with sources 0");
    }

    @Test
    void what_is_retracted_is_taken_from_the_sums() {
        var an = listed("Nguyễn Thị An");
        keeper.catchUp();
        perform(an, new Act.Retracted(day("2018-06-02"), 2, new Words("của người khác")));
        keeper.catchUp();

        assertThat(counts(province))
                .isEqualTo("0 listed, 0 certified, at listed 0, at certified 0, cells with sources 0");
    }

    @Test
    void a_cell_that_moves_takes_its_past_along() {
        listed("Nguyễn Thị An");
        keeper.catchUp();
        TestDatabase.everywhere(() -> {
            var now = organizations.latest(cell).orElseThrow();
            organizations.change(
                    cell,
                    NewOrganization.of(
                            now.code(),
                            now.name(),
                            now.kind(),
                            Optional.of(other),
                            Span.since(day("2018-08-01")),
                            List.of()),
                    OFFICER);
            return "";
        });
        var one = "1 listed, 0 certified, at listed 1, at certified 0, cells with sources 1";
        assertThat(counts(ward)).isEqualTo(one);

        keeper.catchUp();

        assertThat(counts(ward)).isEqualTo(one.replace('1', '0'));
        assertThat(counts(other)).isEqualTo(one);
        assertThat(counts(province)).isEqualTo(one);
    }

    @Test
    void a_cell_that_was_never_summed_brings_its_sources_along() {
        listed("Nguyễn Thị An");
        keeper.catchUp();
        forget();

        keeper.forgetTree();
        keeper.catchUp();

        assertThat(counts(province))
                .isEqualTo("1 listed, 0 certified, at listed 1, at certified 0, cells with sources 1");
    }

    @Test
    void months_that_a_span_cuts_are_counted_by_day() {
        listed("Nguyễn Thị An");
        keeper.catchUp();

        assertThat(listed("2018-02-05", "2018-02-05")).isEqualTo("1");
        assertThat(listed("2018-02-06", "2018-12-31")).isEmpty();
        assertThat(listed("2018-01-01", "2018-02-04")).isEmpty();
        assertThat(listed("2018-02-01", "2018-02-28")).isEqualTo("1");
    }

    @Test
    void what_is_summed_later_for_an_earlier_day_counts_from_that_day_on() {
        var an = listed("Nguyễn Thị An");
        var binh = listed("Trần Văn Bình");
        perform(an, new Act.ClassCertified(day("2018-04-27"), "1/GCN"));
        keeper.catchUp();
        perform(binh, new Act.ClassCertified(day("2018-04-10"), "2/GCN"));
        keeper.catchUp();

        assertThat(certified("2018-04-01", "2018-04-09")).isEqualTo("0");
        assertThat(certified("2018-04-10", "2018-04-26")).isEqualTo("1");
        assertThat(certified("2018-04-11", "2018-04-27")).isEqualTo("1");
        assertThat(certified("2018-04-01", "2018-04-30")).isEqualTo("2");
        assertThat(certified("2017-06-15", "2018-12-31")).isEqualTo("2");
        assertThat(certified("2018-04-28", "2019-12-31")).isEqualTo("0");
    }

    @Test
    void who_may_not_count_in_a_committee_gets_no_row() {
        listed("Nguyễn Thị An");
        var mine = new Scope(false, List.of(), List.of(other));

        assertThat(TestDatabase.in(mine, () -> asked(ward, "1900-01-01", "2018-12-31", "n.listed::text")))
                .isEmpty();
        assertThat(TestDatabase.in(
                        new Scope(false, List.of(), List.of(province)),
                        () -> asked(ward, "1900-01-01", "2018-12-31", "n.listed::text")))
                .isEqualTo("1");
    }

    /// As if the cell had come with a whole database brought in beside the program.
    private void forget() {
        TestDatabase.everywhere(() -> new TransactionTemplate(transactions).execute(_ -> {
            for (var table : List.of("sum_path", "source_range")) {
                db.sql("delete from admission." + table + " where cell_id = :cell")
                        .param("cell", cell.value())
                        .update();
            }
            for (var table : List.of("node_day", "node_month", "node_year")) {
                db.sql("delete from admission." + table + " where node_id = any(:nodes)")
                        .param("nodes", new UUID[] {ward.value(), province.value()})
                        .update();
            }
            return "";
        }));
    }

    private String listed(String from, String to) {
        return TestDatabase.everywhere(() -> asked(ward, from, to, "nullif(n.listed, 0)::text"));
    }

    private String certified(String from, String to) {
        return TestDatabase.everywhere(() -> asked(province, from, to, "n.certified::text"));
    }

    private String counts(OrganizationRef node) {
        return TestDatabase.everywhere(() -> asked(node, "1900-01-01", "2018-12-31", """
                n.listed || ' listed, ' || n.certified || ' certified, at listed ' || n.at_listed
                || ', at certified ' || n.at_certified || ', cells with sources ' || n.source_cells
                """));
    }

    private String asked(OrganizationRef node, String from, String to, String what) {
        return new TransactionTemplate(transactions)
                .execute(_ -> db.sql(
                                "select " + what
                                        + " from admission.report_node(array[:node], array[:from]::date[], array[:to]::date[]) n")
                        .param("node", node.value())
                        .param("from", from)
                        .param("to", to)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    private CaseId listed(String name) {
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        var outcome = TestDatabase.everywhere(() -> admissions.open(persons.person(cell, name), cell, first, OFFICER));
        var id = ((Outcome.Accepted) outcome).file().id();
        perform(id, new Act.Listed(day("2018-02-05"), "01-NQ/CB"));
        return id;
    }

    private void perform(CaseId id, Act act) {
        TestDatabase.everywhere(() -> admissions.perform(id, act, Words.NONE, OFFICER));
    }

    private OrganizationRef add(OrganizationKind kind, Optional<OrganizationRef> parent) {
        var code = "N" + UUID.randomUUID().toString().substring(0, 8);
        return TestDatabase.everywhere(() -> organizations.add(
                NewOrganization.of(code, code, kind, parent, Span.since(day("2015-06-01")), List.of()), OFFICER));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
