package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.PersonRef;

/// The flat copies that lists, reports and counters read. They are written in the transaction of the act and can be
/// made again from the acts at any time; the acts are the truth.
@Repository
class CaseCopies {

    private final JdbcClient db;
    private final StageSpans spans;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseCopies(JdbcClient db, StageSpans spans) {
        this.db = db;
        this.spans = spans;
    }

    /// What a list shows of a person.
    record Copied(
            String fullName,
            String folded,
            String sortKey,
            Optional<String> sex,
            Optional<LocalDate> birth,
            Optional<String> precision,
            Optional<String> helper,
            Optional<PersonRef> helperId) {}

    /// Opens the row of a new case; [#write] fills it.
    void open(CaseFile file, Copied person) {
        db.sql("""
                insert into admission.case_file
                    (id, person_id, opened_for, opened_in, cell_id, stage, full_name, folded_name, sort_key, opened_at)
                values (:id, :person, :person, :cell, :cell, 'empty', :name, :folded, :key, now())
                """)
                .param("id", file.id().value())
                .param("person", file.person().value())
                .param("cell", file.cell().value())
                .param("name", person.fullName())
                .param("folded", person.folded())
                .param("key", person.sortKey())
                .update();
    }

    /// Says whose the case is now.
    void own(CaseId id, PersonRef person) {
        db.sql("update admission.case_file set person_id = :person where id = :id and person_id <> :person")
                .param("person", person.value())
                .param("id", id.value())
                .update();
    }

    /// Writes every copy of the case anew and moves the counters by the difference.
    void write(CaseFile file, Copied person, List<Due> owed) {
        var before = tally(file.id());
        row(file, person, owed);
        standing(file);
        spans.write(file);
        owed(file, owed);
        move(tally(file.id()).minus(before));
    }

    private void row(CaseFile file, Copied person, List<Due> owed) {
        var progress = file.progress();
        db.sql("""
                update admission.case_file set
                    cell_id = :cell, steps = :steps, stage = :stage, closed_on = :closed, helper_id = :helper,
                    listed_on = :listed, certified_on = :certified, remarked_on = :remarked, ceremony_on = :ceremony,
                    next_due = :due, source_class = :class, full_name = :name, folded_name = :folded, sort_key = :key, sex = :sex,
                    birth = :birth, birth_precision = :precision, helper_name = :helperName
                where id = :id
                """)
                .param("id", file.id().value())
                .param("cell", progress.cell().value())
                .param("steps", file.acts().size())
                .param("stage", progress.stage().word())
                .param("closed", closed(progress, file))
                .param("helper", person.helperId().map(PersonRef::value).orElse(null))
                .param("listed", progress.listedOn().orElse(null))
                .param("certified", progress.certifiedOn().orElse(null))
                .param("remarked", progress.remarkedOn().orElse(null))
                .param("ceremony", progress.ceremonyOn().orElse(null))
                .param(
                        "due",
                        owed.stream().map(Due::due).min(LocalDate::compareTo).orElse(null))
                .param("class", SourceClass.of(file).map(SourceClass::word).orElse(null))
                .param("name", person.fullName())
                .param("folded", person.folded())
                .param("key", person.sortKey())
                .param("sex", person.sex().orElse(null))
                .param("birth", person.birth().orElse(null))
                .param("precision", person.precision().orElse(null))
                .param("helperName", person.helper().orElse(null))
                .update();
    }

    /// A case of which no act stands any more is over, so that the person may have another.
    private static @Nullable LocalDate closed(Progress progress, CaseFile file) {
        return progress.stage() == Stage.EMPTY && !file.acts().isEmpty()
                ? file.acts().getLast().act().on()
                : progress.closedOn().orElse(null);
    }

    private void standing(CaseFile file) {
        var counted = Measure.counted(file.standing());
        var rows = file.standing().stream()
                .map(act -> Map.of(
                        "step", act.step(),
                        "kind", act.kind().word(),
                        "on_day", act.on().toString(),
                        "cell_id", file.cellOn(act.on()).toString(),
                        "measure",
                                Optional.ofNullable(counted.get(act.step()))
                                        .map(Measure::word)
                                        .orElse(""),
                        "about", about(act.act())))
                .toList();
        replace("standing_act", """
                insert into admission.standing_act (case_id, step, kind, on_day, cell_id, person_id, measure, about)
                select f.id, r.step, r.kind, r.on_day, r.cell_id, f.person_id, nullif(r.measure, ''), nullif(r.about, '')
                from admission.case_file f, jsonb_to_recordset(:rows::jsonb)
                    as r(step integer, kind text, on_day date, cell_id uuid, measure text, about text)
                where f.id = :id
                """, file, rows);
    }

    /// What figures ask of an act, in one word.
    private static String about(Act act) {
        return switch (act) {
            case Act.Introduced introduced -> introduced.by().word();
            case Act.Classified classified -> classified.category().word();
            case Act.Decided decided -> decided.outcome().name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    private void owed(CaseFile file, List<Due> owed) {
        var rows = owed.stream()
                .map(due -> Map.of(
                        "deadline", due.deadline(),
                        "subject", due.subject(),
                        "step", due.step(),
                        "due", due.due().toString(),
                        "started_on", due.startedOn().toString(),
                        "rule", due.rule(),
                        "clause", due.clause(),
                        "unknown", due.unknown(),
                        "local", due.local(),
                        "provisional", due.provisional()))
                .toList();
        replace("obligation", """
                insert into admission.obligation
                    (case_id, deadline, subject, step, due, started_on, rule, clause, unknown, local, provisional, cell_id)
                select f.id, r.deadline, r.subject, r.step, r.due, r.started_on, r.rule, r.clause, r.unknown, r.local,
                    r.provisional, f.cell_id
                from admission.case_file f, jsonb_to_recordset(:rows::jsonb) as r(deadline text, subject text,
                    step text, due date, started_on date, rule text, clause text, unknown boolean, local boolean, provisional boolean)
                where f.id = :id
                """, file, rows);
    }

    private void replace(String table, String insert, CaseFile file, List<? extends Map<String, ?>> rows) {
        db.sql("delete from admission." + table + " where case_id = :id")
                .param("id", file.id().value())
                .update();
        if (!rows.isEmpty()) {
            db.sql(insert)
                    .param("id", file.id().value())
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    private CaseTally tally(CaseId id) {
        var tally = new CaseTally();
        db.sql("""
                select cell_id, stage as word, null::date as day, 1 as n from admission.case_file
                    where id = :id and steps > 0
                union all
                select cell_id, word, on_day, sum(n)::int from admission.case_entry where case_id = :id group by 1, 2, 3
                """).param("id", id.value()).query(row -> {
            tally.add(
                    row.getObject("cell_id", UUID.class),
                    row.getString("word"),
                    Optional.ofNullable(row.getObject("day", LocalDate.class)),
                    row.getInt("n"));
        });
        return tally;
    }

    /// Moves the counters of cells, and says for the sums of committees what is to be moved there.
    private void move(CaseTally moves) {
        moves.stages()
                .forEach((counter, n) -> db.sql("""
                insert into admission.stage_count as c (cell_id, stage, n) values (:cell, :word, :n)
                on conflict (cell_id, stage) do update set n = c.n + excluded.n
                """)
                        .param("cell", counter.cell())
                        .param("word", counter.word())
                        .param("n", n)
                        .update());
        moves.months()
                .forEach((counter, n) -> db.sql("""
                insert into admission.measure_count as c (cell_id, month, measure, n)
                values (:cell, :month, :word, :n)
                on conflict (cell_id, month, measure) do update set n = c.n + excluded.n
                """)
                        .param("cell", counter.cell())
                        .param("word", counter.word())
                        .param("month", counter.day().orElseThrow())
                        .param("n", n)
                        .update());
        var rows = moves.days().entrySet().stream()
                .map(one -> Map.of(
                        "cell_id", one.getKey().cell().toString(),
                        "on_day", one.getKey().day().orElseThrow().toString(),
                        "word", one.getKey().word(),
                        "n", one.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            db.sql("""
                    insert into admission.node_delta (cell_id, on_day, word, n)
                    select * from jsonb_to_recordset(:rows::jsonb) as r(cell_id uuid, on_day date, word text, n integer)
                    """).param("rows", json.writeValueAsString(rows)).update();
        }
    }
}
