package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Merges;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// Every copy can be made again from the acts, and equals what was kept while they were recorded.
@KetNapTest
class RebuildTests {

    private static final Actor OFFICER = Actor.program("rebuild-test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void the_copies_equal_the_acts_after_the_story_of_the_ward(@Autowired ToldWard ward) {
        ward.told();

        assertThat(differing()).isEmpty();
        assertThat(row("select count(*) from admission.case_file")).isNotEqualTo("0");
    }

    @Test
    void the_copies_equal_the_acts_after_a_correction_and_a_retraction() {
        var cell = ward.cell();
        var id = listed(cell, ward.person(cell, "Nguyễn Thị An"));
        perform(id, new Act.ClassCertified(day("2018-04-27"), "1/GCN"));
        perform(
                id,
                new Act.Corrected(
                        day("2018-06-01"),
                        3,
                        new Act.ClassCertified(day("2018-05-27"), "1/GCN"),
                        new Words("nhầm tháng")));
        assertThat(row("select certified_on from admission.case_file where id = '" + id + "'"))
                .isEqualTo("2018-05-27");
        assertThat(differing()).isEmpty();

        perform(id, new Act.Retracted(day("2018-06-02"), 3, new Words("của người khác")));
        assertThat(row("select stage from admission.case_file where id = '" + id + "'"))
                .isEqualTo("listed");
        assertThat(differing()).isEmpty();
    }

    @Test
    void the_copies_follow_a_person_who_is_put_right() {
        var cell = ward.cell();
        var other = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị Án");
        var helper = ward.person(cell, "Trần Văn Giup");
        var id = listed(cell, an);
        perform(id, new Act.HelperAssigned(day("2018-02-06"), helper));

        TestDatabase.everywhere(() -> {
            people.change(an, said("Nguyễn Thị Ân", "1991-01-02", other), OFFICER);
            people.change(helper, said("Trần Văn Giúp", "1970-01-02", other), OFFICER);
            return "";
        });

        assertThat(row("select full_name || ', ' || birth || ', ' || helper_name from admission.case_file where id = '"
                        + id + "'"))
                .isEqualTo("Nguyễn Thị Ân, 1991-01-02, Trần Văn Giúp");
        assertThat(differing()).isEmpty();
    }

    @Test
    void the_copies_follow_two_entries_put_together_and_taken_apart(@Autowired Merges merges) {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị Ân");
        var helper = ward.person(cell, "Trần Văn Giúp");
        var helperTwin = ward.person(cell, "Trần Văn Giúp");
        var id = listed(cell, twin);
        perform(id, new Act.HelperAssigned(day("2018-02-06"), helperTwin));
        merge(merges, twin, an);
        merge(merges, helperTwin, helper);

        assertThat(whose(id)).isEqualTo(an + ", Nguyễn Thị An, " + helper);
        assertThat(differing()).isEmpty();
        perform(id, new Act.ClassCertified(day("2018-04-27"), "3/GCN"));
        assertThat(TestDatabase.everywhere(() -> cases.openOf(an))).contains(id);

        TestDatabase.everywhere(() -> {
            merges.latest(List.of(cell)).forEach(one -> merges.undo(one.number(), "gộp nhầm", OFFICER));
            return "";
        });
        assertThat(whose(id)).isEqualTo(twin + ", Nguyễn Thị Ân, " + helperTwin);
        assertThat(differing()).isEmpty();
    }

    private void merge(Merges merges, PersonRef merged, PersonRef kept) {
        TestDatabase.everywhere(() -> {
            var one = people.find(kept).orElseThrow();
            merges.merge(people.find(merged).orElseThrow(), one, one.asNew(), false, OFFICER);
            return "";
        });
    }

    private String whose(CaseId id) {
        return row("select person_id || ', ' || full_name || ', ' || helper_id from admission.case_file where id = '"
                + id + "'");
    }

    @Test
    void the_copies_equal_the_acts_after_a_list_was_brought_in_and_taken_back() {
        var cell = ward.cell();
        var list = new ImportRef(900_000_001);
        var id = listed(cell, ward.person(cell, "Lê Thị Cúc"));
        TestDatabase.everywhere(() -> admissions.perform(
                id, new Act.ClassCertified(day("2018-04-27"), "2/GCN"), Words.NONE, OFFICER.during(list)));
        assertThat(row("select stage from admission.case_file where id = '" + id + "'"))
                .isEqualTo("certified");
        assertThat(differing()).isEmpty();

        TestDatabase.everywhere(() -> {
            admissions.reverse(list, new Words("nhập nhầm"), OFFICER);
            return "";
        });
        assertThat(row("select stage from admission.case_file where id = '" + id + "'"))
                .isEqualTo("listed");
        assertThat(differing()).isEmpty();
    }

    @Test
    void copies_spoiled_by_hand_are_named_by_a_check_and_put_right_by_a_rebuild() {
        var cell = ward.cell();
        var id = listed(cell, ward.person(cell, "Phạm Văn Dũng"));
        spoil("update admission.case_file set stage = 'closed', full_name = 'Ai đó' where id = '" + id + "'");
        spoil("update admission.stage_count set n = 41 where cell_id = '" + cell + "'");
        spoil("delete from admission.standing_act where case_id = '" + id + "'");
        spoil("insert into admission.measure_count values ('" + cell + "', '2018-01-01', 'admitted', 7)");

        var said = command("--check");

        assertThat(said).startsWith("1 ");
        assertThat(said)
                .contains("case_file " + id)
                .contains("Ai đó")
                .contains("stage_count (" + cell)
                .contains("standing_act (" + id)
                .contains("measure_count (" + cell + ",2018-01-01,admitted,7)");
        assertThat(row("select stage from admission.case_file where id = '" + id + "'"))
                .as("a check changes nothing")
                .isEqualTo("closed");

        assertThat(command()).startsWith("0 ");
        assertThat(row("select stage || ', ' || full_name from admission.case_file where id = '" + id + "'"))
                .isEqualTo("listed, Phạm Văn Dũng");
        assertThat(command("--check")).startsWith("0 0 bản sao");
    }

    private List<String> differing() {
        return TestDatabase.everywhere(rebuild::differing);
    }

    /// The exit code and all that is said.
    private String command(String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = TestDatabase.everywhere(() -> new RebuildCommand(rebuild).run(List.of(words), OFFICER, out, out));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private void spoil(String statement) {
        TestDatabase.everywhere(() -> new TransactionTemplate(transactions)
                .<Integer>execute(_ -> db.sql(statement).update()));
    }

    private String row(String question) {
        return TestDatabase.everywhere(() -> new TransactionTemplate(transactions)
                .<String>execute(_ -> db.sql(question).query(String.class).single()));
    }

    private CaseId listed(OrganizationRef cell, PersonRef person) {
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        var outcome = TestDatabase.everywhere(() -> admissions.open(person, cell, first, OFFICER));
        var id = ((Outcome.Accepted) outcome).file().id();
        perform(id, new Act.Listed(day("2018-02-05"), "01-NQ/CB"));
        return id;
    }

    private void perform(CaseId id, Act act) {
        var outcome = TestDatabase.everywhere(() -> admissions.perform(id, act, new Words("kể lại cho đủ"), OFFICER));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private static NewPerson said(String name, String birth, OrganizationRef cell) {
        return new NewPerson(name, Optional.of(BirthDate.of(birth)), Optional.empty(), Map.of(), cell);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
