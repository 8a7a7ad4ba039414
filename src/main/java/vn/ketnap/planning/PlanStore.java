package vn.ketnap.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// Plans, what their versions say, and by which document they were approved: rows are only ever added, the latest
/// counts.
@Repository
class PlanStore {

    private final JdbcClient db;
    private final Clock clock;

    PlanStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps others from changing the plan of an organisation and a year until the transaction ends.
    void lock(OrganizationRef part, int year) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "plan/" + part + "/" + year)
                .query(String.class)
                .single();
    }

    PlanId open(OrganizationRef part, int year) {
        var id = PlanId.fresh();
        db.sql("insert into planning.plan (id, part_id, year) values (:id, :part, :year)")
                .param("id", id.value())
                .param("part", part.value())
                .param("year", year)
                .update();
        return id;
    }

    void say(PlanId id, int version, String reason, PlanText text, Actor by) {
        var draft = db.sql("""
                insert into planning.plan_draft (plan_id, version, reason, total, cells_total, coverage, recorded_by,
                    recorded_at)
                values (:id, :version, :reason, :total, :sum, :coverage, :by, :at) returning id
                """)
                .param("id", id.value())
                .param("version", version)
                .param("reason", reason)
                .param("total", text.given().orElse(null))
                .param("sum", text.sum(TargetMeasure.ADMITTED))
                .param("coverage", text.coverage())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        text.cells().forEach(line -> say(id, draft, line));
    }

    private void say(PlanId id, long draft, CellTarget line) {
        var row = db.sql("""
                insert into planning.plan_target (draft_id, plan_id, cell_id, members, present, sources, sent_to_class,
                    admitted, women, young, minority, religion, students, militia, enterprises, recognised,
                    responsible, note)
                values (:draft, :id, :cell, :members, :present, :sources, :sent_to_class, :admitted, :women, :young,
                    :minority, :religion, :students, :militia, :enterprises, :recognised, :responsible, :note)
                """)
                .param("draft", draft)
                .param("id", id.value())
                .param("cell", line.cell().value())
                .param("members", line.strength().members())
                .param("present", line.strength().sources())
                .param("responsible", line.responsible())
                .param("note", line.note());
        for (var measure : TargetMeasure.values()) {
            row = row.param(column(measure), line.of(measure));
        }
        row.update();
    }

    /// The drafts of a version until this one count no more.
    void withdraw(PlanId id, PlanVersion version, Actor by) {
        db.sql("""
                insert into planning.plan_withdrawal (draft_id, plan_id, version, recorded_by, recorded_at)
                values (:draft, :id, :version, :by, :at)
                """)
                .param("draft", version.saved().number())
                .param("id", id.value())
                .param("version", version.number())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(PlanId id, int version, LocalDate on, String document, Actor by) {
        db.sql("""
                insert into planning.plan_approval (plan_id, version, approved_on, number, recorded_by, recorded_at)
                values (:id, :version, :on, :document, :by, :at)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("on", on)
                .param("document", document)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The plans in sight of one year, or of every year, with their versions: three statements.
    List<Plan> all(Optional<Integer> year) {
        var targets = targets(year);
        var versions = new HashMap<UUID, List<PlanVersion>>();
        db.sql("""
                select d.*, a.approved_on, a.number as document, a.id as approval, a.recorded_by as approved_by,
                       a.recorded_at as approved_at
                from planning.current_plan_draft d
                join planning.plan p on p.id = d.plan_id and (:year::integer is null or p.year = :year::integer)
                left join planning.current_plan_approval a on a.plan_id = d.plan_id and a.version = d.version
                order by d.plan_id, d.version
                """).param("year", year.orElse(null)).query(row -> {
            versions.computeIfAbsent(row.getObject("plan_id", UUID.class), _ -> new ArrayList<>())
                    .add(version(row, targets.getOrDefault(row.getLong("id"), List.of())));
        });
        return db.sql("""
                select * from planning.plan where (:year::integer is null or year = :year::integer)
                order by year desc, id
                """)
                .param("year", year.orElse(null))
                .query((row, n) -> new Plan(
                        new PlanId(row.getObject("id", UUID.class)),
                        new OrganizationRef(row.getObject("part_id", UUID.class)),
                        row.getInt("year"),
                        versions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<Long, List<CellTarget>> targets(Optional<Integer> year) {
        var targets = new HashMap<Long, List<CellTarget>>();
        db.sql("""
                select t.* from planning.plan_target t
                join planning.current_plan_draft d on d.id = t.draft_id
                join planning.plan p on p.id = d.plan_id and (:year::integer is null or p.year = :year::integer)
                """).param("year", year.orElse(null)).query(row -> {
            targets.computeIfAbsent(row.getLong("draft_id"), _ -> new ArrayList<>())
                    .add(target(row));
        });
        return targets;
    }

    private PlanVersion version(ResultSet row, List<CellTarget> targets) throws SQLException {
        var approvedOn = Optional.ofNullable(row.getObject("approved_on", LocalDate.class));
        return new PlanVersion(
                row.getInt("version"),
                row.getString("reason"),
                new PlanText(
                        Optional.ofNullable(row.getObject("total", Integer.class)),
                        row.getBoolean("coverage"),
                        targets),
                stamp(row, "id", "recorded_by", "recorded_at"),
                approvedOn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PlanVersion.Approval(
                                approvedOn.get(),
                                row.getString("document"),
                                stamp(row, "approval", "approved_by", "approved_at"))));
    }

    private static CellTarget target(ResultSet row) throws SQLException {
        var numbers = new EnumMap<TargetMeasure, Integer>(TargetMeasure.class);
        for (var measure : TargetMeasure.values()) {
            numbers.put(measure, row.getInt(column(measure)));
        }
        return new CellTarget(
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                new CellTarget.Strength(row.getInt("members"), row.getInt("present")),
                numbers,
                row.getString("responsible"),
                row.getString("note"));
    }

    /// `sent_to_class`.
    private static String column(TargetMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private Stamp stamp(ResultSet row, String number, String by, String at) throws SQLException {
        return new Stamp(
                row.getLong(number),
                row.getString(by),
                row.getObject(at, OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime());
    }
}
