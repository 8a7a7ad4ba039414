package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.start.TestServer;

/// What the database itself holds against: acts stay, nobody overwrites another, nothing is seen without a scope.
@KetNapTest
class ActStoreTests {

    private static final Actor OFFICER = Actor.program("act-store-test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private CaseStore store;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext rooms;

    @Test
    void acts_and_their_words_can_be_neither_changed_nor_deleted() {
        var id = opened(ward.cell());
        for (var table : List.of("admission.act", "admission.act_words")) {
            for (var verb : List.of("delete from " + table, "update " + table + " set step = 7")) {
                assertThatThrownBy(() -> run(db, verb + " where case_id = '" + id + "'"))
                        .rootCause()
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> run(owner(), verb + " where case_id = '" + id + "'"))
                        .rootCause()
                        .hasMessageContaining("append-only");
            }
        }
        for (var table : List.of("admission.act cascade", "admission.act_words")) {
            assertThatThrownBy(() -> run(owner(), "truncate " + table))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(ask("select count(*) from admission.act where case_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void the_journal_can_be_neither_changed_nor_deleted() {
        opened(ward.cell());
        for (var verb : List.of("delete from journal.line", "update journal.line set account = 'x'")) {
            assertThatThrownBy(() -> run(owner(), verb)).rootCause().hasMessageContaining("append-only");
        }
    }

    @Test
    void a_step_that_is_there_already_is_never_overwritten() {
        var id = opened(ward.cell());
        var first = acts(id).getFirst();

        assertThatThrownBy(() -> TestDatabase.everywhere(() -> new TransactionTemplate(transactions).execute(_ -> {
                    store.append(id, first);
                    return "";
                })))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void of_many_who_record_at_the_same_moment_nobody_is_lost() throws Exception {
        var id = opened(ward.cell());
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Outcome>>();
        try (var clerks = Executors.newFixedThreadPool(6)) {
            for (var n = 1; n <= 12; n++) {
                var act = new Act.TaskGiven(day("2018-03-01"), new Words("việc thứ " + n), Optional.empty());
                answers.add(clerks.submit(() -> {
                    start.await();
                    return TestDatabase.everywhere(() -> admissions.perform(id, act, new Words("kể lại"), OFFICER));
                }));
            }
            start.countDown();
        }

        for (var answer : answers) {
            assertThat(answer.get()).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(ask("select count(*) || ' ' || max(step) from admission.act where case_id = '" + id + "'"))
                .isEqualTo("13 13");
        assertThat(ask("select count(distinct words ->> 'task') from admission.act_words where case_id = '" + id + "'"
                        + " and step > 1"))
                .isEqualTo("12");
        assertThat(ask("select steps from admission.case_file where id = '" + id + "'"))
                .isEqualTo("13");
    }

    @Test
    void without_a_scope_no_row_of_any_room_is_seen() {
        opened(ward.cell());
        for (var table : List.of(
                "people.person",
                "people.person_version",
                "admission.case_file",
                "admission.act",
                "admission.act_words",
                "admission.standing_act",
                "admission.stage_count",
                "admission.measure_count")) {
            var some = "select exists (select from " + table + ")";
            assertThat(ask(some) + in(Scope.NOTHING, some)).as(table).isEqualTo("tf");
        }
    }

    @Test
    void another_cell_sees_nothing_and_can_write_nothing_into_a_case() {
        var id = opened(ward.cell());
        var other = Scope.of(List.of(ward.cell()));

        assertThat(in(other, "select count(*) from admission.act where case_id = '" + id + "'"))
                .isEqualTo("0");
        assertThat(in(
                        other,
                        "with moved as (update admission.case_file set stage = 'closed' where id = '" + id
                                + "' returning 1) select count(*) from moved"))
                .isEqualTo("0");
        assertThatThrownBy(() ->
                        in(other, "insert into admission.act_words values ('" + id + "', 9, '{}', '') returning step"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_table_about_people_and_cases_has_row_security() {
        assertThat(ask("select string_agg(schemaname || '.' || tablename, ', ' order by tablename)"
                        + " from pg_tables"
                        + " where schemaname in ('people', 'admission') and not rowsecurity"))
                .as("what places are called and which imports were taken back is no secret")
                .isEqualTo("people.place_name, people.reversal");
    }

    @Test
    void free_words_can_be_erased_and_only_their_digests_stay() {
        var id = opened(ward.cell());
        var digest = ask("select words_digest from admission.act where case_id = '" + id + "'");
        assertThat(ask("select words ->> 'wish' from admission.act_words where case_id = '" + id + "'"))
                .isEqualTo("muốn vào Đảng");
        var person = ask("select person_id from admission.case_file where id = '" + id + "'");

        assertThatThrownBy(() -> ask("select admission.erase_words('" + person + "')"))
                .as("the program itself cannot")
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(owner().sql("select admission.erase_words('" + person + "')")
                        .query(String.class)
                        .single())
                .isEqualTo("1");

        assertThat(ask("select words::text || words_digest from admission.act a join admission.act_words w"
                        + " on w.case_id = a.case_id and w.step = a.step where a.case_id = '" + id + "'"))
                .isEqualTo("{}" + digest);
        assertThat(acts(id)).as("the file is still read").hasSize(1);
        assertThatThrownBy(() -> run(owner(), "update admission.act_words set words = '{\"wish\": \"khác\"}'"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private List<RecordedAct> acts(CaseId id) {
        return TestDatabase.everywhere(() -> new TransactionTemplate(transactions)
                .<List<RecordedAct>>execute(_ -> store.find(id).orElseThrow().acts()));
    }

    private JdbcClient owner() {
        return TestServer.owner(rooms);
    }

    private static void run(JdbcClient who, String statement) {
        who.sql(statement).update();
    }

    private String ask(String question) {
        return in(Scope.EVERYTHING, question);
    }

    private String in(Scope scope, String question) {
        return TestDatabase.in(
                scope,
                () -> new TransactionTemplate(transactions)
                        .<String>execute(
                                _ -> db.sql(question).query(String.class).single()));
    }

    private CaseId opened(OrganizationRef cell) {
        var person = new NewPerson("Nguyễn Thị An", Optional.empty(), Optional.empty(), Map.of(), cell);
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, new Words("muốn vào Đảng"), Words.NONE);
        var outcome = TestDatabase.everywhere(() -> admissions.open(people.add(person, OFFICER), cell, first, OFFICER));
        return ((Outcome.Accepted) outcome).file().id();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
