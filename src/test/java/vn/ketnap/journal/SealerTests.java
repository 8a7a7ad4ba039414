package vn.ketnap.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.start.WardCopy;

/// Every line that is committed is sealed once, whoever seals and whenever it was committed.
class SealerTests {

    private static final String LINES = """
            insert into journal.line (at, account, what, subject)
            select timestamptz '2018-09-26 08:00Z' + n * interval '1 second', 'canbo', 'view:person', 'person ' || n
            from generate_series(1, %d) as n
            """;

    private final DataSource owner = WardCopy.empty();
    private final SealedCopy journal = new SealedCopy(owner);

    @Test
    void a_line_whose_transaction_ends_late_is_sealed_late_and_not_forgotten() throws Exception {
        try (var slow = owner.getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(LINES.formatted(1));
            write(2);
            journal.sealer.sealAll();
            assertThat(sealed()).containsExactly(2L, 3L);
            slow.commit();
        }
        write(1);
        journal.sealer.sealAll();

        assertThat(sealed()).containsExactly(2L, 3L, 1L, 4L);
        assertThat(found()).isEmpty();
    }

    @Test
    void what_was_rolled_back_leaves_a_gap_in_the_numbers_and_none_in_the_chain() throws Exception {
        try (var undecided = owner.getConnection()) {
            undecided.setAutoCommit(false);
            undecided.createStatement().execute(LINES.formatted(3));
            undecided.rollback();
        }
        write(2);
        journal.sealer.sealAll();

        assertThat(sealed()).containsExactly(4L, 5L);
        assertThat(found()).isEmpty();
    }

    @Test
    void of_several_programs_one_seals_at_a_time() {
        write(3);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(_ -> {
            JdbcClient.create(owner)
                    .sql("select pg_advisory_xact_lock(hashtext('journal.seal'))")
                    .query()
                    .listOfRows();
            assertThat(elsewhere().sealer.sealSome(10)).isZero();
        });
        assertThat(journal.sealer.sealSome(2)).isEqualTo(2);
        assertThat(journal.sealer.sealSome(2)).isOne();
    }

    @Test
    void while_many_write_and_several_seal_every_line_gets_one_seal() throws Exception {
        var writing = new AtomicBoolean(true);
        var work = new ArrayList<Future<?>>();
        try (var programs = Executors.newFixedThreadPool(5)) {
            for (var sealer = 0; sealer < 2; sealer++) {
                var program = elsewhere();
                work.add(programs.submit(() -> {
                    while (writing.get()) {
                        program.sealer.sealSome(7);
                    }
                }));
            }
            var clerks = new ArrayList<Future<?>>();
            for (var clerk = 0; clerk < 3; clerk++) {
                clerks.add(programs.submit(this::writeOneByOne));
            }
            for (var clerk : clerks) {
                clerk.get();
            }
            writing.set(false);
            for (var one : work) {
                one.get();
            }
        }
        journal.sealer.sealAll();

        assertThat(sealed()).hasSize(600).doesNotHaveDuplicates();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_database_from_before_is_sealed_in_batches_and_its_acts_are_vouched_for() throws Exception {
        var old = new SealedCopy(WardCopy.fromBefore("20261127.1860", db -> {
            db.sql(LINES.formatted(2 * Sealer.BATCH)).update();
            db.sql("""
                    insert into admission.case_file
                        (id, person_id, opened_in, cell_id, opened_for, stage, full_name, folded_name, sort_key, opened_at)
                    select id, id, id, id, id, 'introduced', 'An', 'an', 'an', now() from (select gen_random_uuid() as id) as fresh
                    """).update();
            for (var step = 1; step <= 2; step++) {
                db.sql("""
                        insert into admission.act (case_id, step, kind, on_day, cell_id, details, words_digest, origin,
                            recorded_by, recorded_at)
                        select id, :step, 'introduced', '2018-01-01', id, '{}',
                            encode(sha256(convert_to('salz' || :stored, 'UTF8')), 'hex'), 'page', 'canbo', now()
                        from admission.case_file
                        """)
                        .param("step", step)
                        .param("stored", step == 1 ? "{}" : "{\"wish\":\"xin\"}")
                        .update();
                db.sql("insert into admission.act_words select id, :step, '{}', 'salz' from admission.case_file")
                        .param("step", step)
                        .update();
            }
        }));
        assertThat(old.seals.verify(List.of()).unsealed()).isEqualTo(2 * Sealer.BATCH + 3);

        old.sealer.sealAll();

        var found = old.seals.verify(List.of());
        assertThat(SealedCopy.said(found)).isEmpty();
        assertThat(found.unsealed()).isZero();
        assertThat(found.lines()).isEqualTo(2 * Sealer.BATCH + 3);
        assertThat(found.rows()).isEqualTo(2);
    }

    @Test
    void a_mark_that_is_no_longer_part_of_the_chain_stays_remembered_whatever_is_sealed_later() {
        write(20);
        journal.sealer.sealAll();
        var head = journal.seals.head();
        for (var table : List.of("seal where number > 15", "line where id > 15")) {
            journal.db
                    .sql("alter table journal." + table.split(" ")[0] + " disable trigger user")
                    .update();
            journal.db.sql("delete from journal." + table).update();
            journal.db
                    .sql("alter table journal." + table.split(" ")[0] + " enable trigger user")
                    .update();
        }
        write(10);
        journal.sealer.sealAll();

        assertThat(journal.seals.head().number()).isEqualTo(25);
        assertThat(found()).containsExactly("HEAD_GONE " + head.grouped());
    }

    /// Of a hundred thousand sealed lines 900 are tampered with, in nine ways: those are named and no other.
    @Test
    void of_very_many_lines_exactly_those_tampered_with_are_named() {
        write(100_000);
        journal.sealer.sealAll();
        assertThat(found()).isEmpty();

        var tampered = new ArrayList<String>(List.of(
                "alter table journal.line disable trigger user", "alter table journal.seal disable trigger user"));
        var columns = List.of(
                "account = 'x'",
                "at = at + interval '1 second'",
                "what = what || ' '",
                "subject = 'x'",
                "part = gen_random_uuid()",
                "import_id = 7",
                "digest = ''");
        for (var i = 0; i < columns.size(); i++) {
            tampered.add("update journal.line set " + columns.get(i) + " where id % 1000 = " + (100 * i + 100));
        }
        tampered.add("delete from journal.line where id % 1000 = 800");
        tampered.add("update journal.seal set chain = sha256(chain) where number % 1000 = 900");

        var found = journal.after(tampered.toArray(String[]::new));

        assertThat(found).hasSize(900).doesNotHaveDuplicates().allMatch(one -> {
            var line = Long.parseLong(one.split(" ")[1]);
            return one.equals("%s %d %d".formatted(kind(line), line, line));
        });
    }

    private static String kind(long line) {
        return switch ((int) (line % 1000)) {
            case 800 -> "LINE_GONE";
            case 900 -> "SEAL_CHANGED";
            case 100, 200, 300, 400, 500, 600, 700 -> "LINE_CHANGED";
            default -> "none";
        };
    }

    private void writeOneByOne() {
        var one = new SingleConnectionDataSource(connection(), true);
        var db = JdbcClient.create(one);
        for (var n = 0; n < 200; n++) {
            db.sql(LINES.formatted(1)).update();
        }
        one.destroy();
    }

    private java.sql.Connection connection() {
        try {
            return owner.getConnection();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Another program at the same database.
    private SealedCopy elsewhere() {
        return new SealedCopy(new DelegatingDataSource(owner));
    }

    private void write(int lines) {
        journal.db.sql(LINES.formatted(lines)).update();
    }

    private List<Long> sealed() {
        return journal.db
                .sql("select line from journal.seal order by number")
                .query(Long.class)
                .list();
    }

    private List<String> found() {
        return SealedCopy.said(journal.seals.verify(List.of()));
    }
}
