package vn.ketnap.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ketnap.KetNap;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Seals;

/// Writes lines into the journal of a new folder, then acts with lines that vouch for them, waits until they are
/// sealed,
/// and verifies each four times. `SealedLines FOLDER LINES`.
final class SealedLines {

    private static final String CASES = """
            insert into admission.case_file
                (id, person_id, opened_in, cell_id, opened_for, stage, full_name, folded_name, sort_key, opened_at)
            select id, id, id, id, id, 'official', 'An', 'an', 'an', now()
            from (select gen_random_uuid() as id from generate_series(1, %d))
            """;

    private static final String ACTS = """
            insert into admission.act as a (case_id, step, kind, on_day, cell_id, details, findings, words_digest,
                origin, recorded_by, recorded_at)
            select id, step, 'cell-voted', date '2018-01-01' + step, id,
                '{"members": 9, "excluded": 0, "present": 8, "in-favour": 7, "against": 1}',
                '[{"rule": "ADM-VOTE-CB", "verdict": "met", "clause": "29-QĐ/TW 4.1"}]',
                encode(sha256(convert_to('salt{"note":"họp thường kỳ"}', 'UTF8')), 'hex'), 'page', 'canbo', now()
            from admission.case_file, generate_series(1, 20) as step
            """;

    private static final String WORDS = """
            insert into admission.act_words select case_id, step, '{"note": "họp thường kỳ"}', 'salt' from admission.act
            """;

    private static final String VOUCHED = """
            insert into journal.line (at, account, what, subject, part, step, digest)
            select now(), 'canbo', 'act:cell-voted', a.case_id::text, a.cell_id, a.step,
                sha256(record_send(row(a.case_id, a.step, a.kind, a.on_day, a.cell_id, a.details, a.findings,
                    a.words_digest, a.origin, a.import_id, a.recorded_by, a.recorded_at)))
            from admission.act a
            """;

    private static final String LINES = """
            insert into journal.line (at, account, what, subject)
            select now(), 'canbo', 'view:person', gen_random_uuid()::text from generate_series(1, %d)
            """;

    private SealedLines() {}

    public static void main(String[] words) throws InterruptedException {
        var lines = Integer.parseInt(words[1]);
        var folder = DataFolder.open(Path.of(words[0]), DataFolder.Kind.REAL);
        var embedded = new EmbeddedDatabase(folder, () -> Engine.ours(folder, _ -> {}), _ -> {});
        var program = new Program(KetNap.class, (_, _, _) -> 0);
        try (var database = embedded.alone("bench");
                var rooms = program.wake(database, WebApplicationType.NONE, Serving.settings(folder), _ -> {})) {
            var seals = rooms.getBean(Seals.class);
            var db = JdbcClient.create(new DriverManagerDataSource(
                    database.url(), database.owner().user(), database.owner().password()));
            rooms.getBean(Journal.class);
            write(db, LINES.formatted(lines * 3 / 4));
            verify(seals);
            write(db, CASES.formatted(lines / 80), ACTS, WORDS, VOUCHED);
            verify(seals);
        }
    }

    private static void write(JdbcClient db, String... statements) throws InterruptedException {
        for (var statement : statements) {
            db.sql(statement).update();
        }
        db.sql("analyze").update();
        var begun = System.nanoTime();
        var waiting = db.sql("select count(*) from journal.unsealed")
                .query(Long.class)
                .single();
        while (db.sql("select exists (select 1 from journal.unsealed)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(100);
        }
        said("sealed", waiting, Duration.ofNanos(System.nanoTime() - begun));
        db.sql("vacuum analyze").update();
    }

    private static void verify(Seals seals) {
        for (var i = 0; i < 4; i++) {
            var found = seals.verify(List.of());
            said("verified, with " + found.rows() + " acts", found.lines(), found.took());
            if (!found.isWhole()) {
                throw new IllegalStateException(found.breaches().toString());
            }
        }
    }

    private static void said(String what, long lines, Duration took) {
        System.out.printf(
                "%s: %d lines in %.2f s, %,.0f a second%n",
                what, lines, took.toMillis() / 1000.0, lines * 1000.0 / took.toMillis());
    }
}
