package vn.ketnap.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;

/// Rows of compiled reports.
@Repository
class CompiledStore {

    private static final Duration KEPT = Duration.ofDays(60);

    /// What nobody has touched for so long was broken off.
    private static final Duration STILL = Duration.ofMinutes(1);

    private static final String SAME = "part_id = :part and report = :report and from_day = :from and to_day = :to";

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    CompiledStore(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// The last one of a period, and the one that is being made.
    @Transactional(readOnly = true)
    Compiled of(String code, Query query) {
        return same(db.sql("select * from reporting.compiled where " + SAME + " order by asked_at"), code, query)
                .query((row, _) -> compiled(row))
                .list()
                .stream()
                .reduce(
                        Compiled.NEVER,
                        (before, one) -> one.ready().isPresent()
                                ? new Compiled(one.ready(), before.underWay())
                                : new Compiled(before.ready(), one.underWay()));
    }

    private static Compiled compiled(ResultSet row) throws SQLException {
        var by = row.getString("asked_by");
        var at = row.getObject("touched_at", OffsetDateTime.class).toInstant();
        var units = row.getInt("units");
        var figures = Optional.ofNullable(row.getString("figures"));
        return new Compiled(
                figures.map(json -> new Compiled.Ready(TableJson.table(json), by, at, units)),
                figures.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Compiled.UnderWay(
                                by,
                                at,
                                row.getInt("done"),
                                units,
                                row.getString("state").equals("failed"))));
    }

    /// Asks for one, unless it is being made already, and leaves a line of the journal; old ones go.
    @Transactional
    void ask(String code, Query query, Actor by) {
        db.sql("delete from reporting.compiled where asked_at < :then")
                .param("then", now().minus(KEPT))
                .update();
        same(db.sql("delete from reporting.compiled where state = 'failed' and " + SAME), code, query)
                .update();
        same(db.sql("""
                                insert into reporting.compiled
                                    (id, part_id, report, from_day, to_day, asked_by, asked_at, touched_at)
                                values (:id, :part, :report, :from, :to, :by, :at, :at)
                                on conflict (part_id, report, from_day, to_day) where state in ('waiting', 'working')
                                do nothing
                                """), code, query)
                .param("id", UUID.randomUUID())
                .param("by", by.name())
                .param("at", now())
                .update();
        journal.record(
                by,
                "report:compiled",
                code + " " + query.period().from() + "/" + query.cut(),
                Optional.of(query.part().id()));
    }

    private static JdbcClient.StatementSpec same(JdbcClient.StatementSpec sql, String code, Query query) {
        return sql.param("part", query.part().id().value())
                .param("report", code)
                .param("from", query.period().from())
                .param("to", query.cut());
    }

    /// One that is to be made.
    record Task(UUID id, OrganizationRef part, String code, Period period) {}

    /// Takes what waits longest, or was broken off, for one program to make.
    @Transactional
    Optional<Task> claim(UUID worker) {
        return db.sql("""
                update reporting.compiled set state = 'working', worker = :worker, done = 0, touched_at = :at
                where id = (select id from reporting.compiled
                            where state = 'waiting' or (state = 'working' and touched_at < :then)
                            order by asked_at limit 1 for update skip locked)
                returning id, part_id, report, from_day, to_day
                """)
                .param("worker", worker)
                .param("at", now())
                .param("then", now().minus(STILL))
                .query((row, _) -> new Task(
                        row.getObject("id", UUID.class),
                        new OrganizationRef(row.getObject("part_id", UUID.class)),
                        row.getString("report"),
                        new Period(
                                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class))))
                .optional();
    }

    /// How many are to be made, those under way among them.
    @Transactional(readOnly = true)
    int countWaiting() {
        return db.sql("select count(*) from reporting.compiled where state in ('waiting', 'working')")
                .query(Integer.class)
                .single();
    }

    /// Gives back what this program does not make to its end.
    @Transactional
    void giveBack(Task task, UUID worker) {
        db.sql(
                        "update reporting.compiled set state = 'waiting' where id = :id and worker = :worker and state = 'working'")
                .param("id", task.id())
                .param("worker", worker)
                .update();
    }

    /// Says how far one is.
    ///
    /// @return false when another program has taken it over
    @Transactional
    boolean progress(Task task, UUID worker, int done, int units) {
        return db.sql("""
                update reporting.compiled set done = :done, units = :units, touched_at = :at
                where id = :id and worker = :worker and state = 'working'
                """)
                        .param("done", done)
                        .param("units", units)
                        .param("at", now())
                        .param("id", task.id())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    @Transactional
    void keep(Task task, int n, Compiler.Line line) {
        db.sql("""
                insert into reporting.compiled_line (compiled_id, key, n, label, figures)
                values (:id, :key, :n, :label::jsonb, :figures::jsonb)
                on conflict (compiled_id, key) do update set figures = excluded.figures
                """)
                .param("id", task.id())
                .param("key", line.key())
                .param("n", n)
                .param("label", TableJson.of(line.label()))
                .param("figures", TableJson.of(line.table()))
                .update();
    }

    /// The lines that are ready, by key.
    @Transactional(readOnly = true)
    Map<String, Table> kept(Task task) {
        var kept = new LinkedHashMap<String, Table>();
        db.sql("select key, figures from reporting.compiled_line where compiled_id = :id")
                .param("id", task.id())
                .query(row -> {
                    kept.put(row.getString("key"), TableJson.table(row.getString("figures")));
                });
        return kept;
    }

    /// The lines of the last one of a period, in order.
    @Transactional(readOnly = true)
    List<Compiler.Line> lines(String code, Query query) {
        return same(db.sql("""
                                select key, label, figures from reporting.compiled_line where compiled_id = (
                                    select id from reporting.compiled where state = 'ready' and %s
                                    order by asked_at desc limit 1)
                                order by n
                                """.formatted(SAME)), code, query)
                .query((row, _) -> new Compiler.Line(
                        row.getString("key"),
                        TableJson.value(row.getString("label")),
                        TableJson.table(row.getString("figures"))))
                .list();
    }

    /// Ends one; the ones made before it go.
    @Transactional
    void end(Task task, Table table, List<Compiler.Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            keep(task, i, lines.get(i));
        }
        db.sql("""
                with ended as (
                    update reporting.compiled set state = 'ready', figures = :figures::jsonb, touched_at = :at
                    where id = :id returning *)
                delete from reporting.compiled c using ended e
                where c.state = 'ready' and c.id <> e.id and c.part_id = e.part_id and c.report = e.report
                  and c.from_day = e.from_day and c.to_day = e.to_day
                """)
                .param("figures", TableJson.of(table))
                .param("at", now())
                .param("id", task.id())
                .update();
    }

    @Transactional
    void fail(Task task) {
        db.sql("update reporting.compiled set state = 'failed' where id = :id")
                .param("id", task.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
