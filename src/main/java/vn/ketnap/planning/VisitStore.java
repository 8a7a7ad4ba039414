package vn.ketnap.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// Visits as planned and held: rows are only ever added, the latest counts.
@Repository
class VisitStore {

    private final JdbcClient db;
    private final Clock clock;

    VisitStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps others from changing the visit and what came of it until the transaction ends.
    void lock(VisitId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))::text")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    void open(VisitId id, OrganizationRef organization) {
        db.sql("insert into planning.visit (id, organization_id) values (:id, :organization)")
                .param("id", id.value())
                .param("organization", organization.value())
                .update();
    }

    void say(VisitId id, VisitSaid said, Optional<Visit.CalledOff> off, Actor by) {
        var fact = db.sql("""
                insert into planning.visit_fact (visit_id, kind, month, held_on, called_off_on, recorded_by, recorded_at)
                values (:id, :kind, :month, :held, :off, :by, :at)
                returning id
                """)
                .param("id", id.value())
                .param("kind", said.kind().word())
                .param("month", said.month().atDay(1))
                .param("held", said.heldOn().orElse(null))
                .param("off", off.map(Visit.CalledOff::on).orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        db.sql("""
                insert into planning.visit_words (fact_id, visit_id, topics, leader, present, checked,
                    called_off_reason)
                values (:fact, :id, :topics, :leader, :present, :checked, :reason)
                """)
                .param("fact", fact)
                .param("id", id.value())
                .param("topics", said.topics().stream().map(VisitTopic::word).toArray(String[]::new))
                .param("leader", said.leader())
                .param("present", said.present())
                .param("checked", said.checked())
                .param("reason", off.map(Visit.CalledOff::reason).orElse(""))
                .update();
    }

    /// Everything ever said of a visit, the latest first.
    List<Visit> versions(VisitId id) {
        return db.sql("""
                select f.*, v.organization_id, w.topics, w.leader, w.present, w.checked, w.called_off_reason
                from planning.visit v
                join planning.visit_fact f on f.visit_id = v.id
                join planning.visit_words w on w.fact_id = f.id
                where v.id = :id order by f.id desc
                """).param("id", id.value()).query(this::visit).list();
    }

    /// The visits planned for a year, in the order of their months.
    List<VisitRow> list(int year, List<OrganizationRef> parts, LocalDate day, int limit) {
        return db.sql("""
                select v.*,
                       (select count(*)::int from planning.current_finding f
                        where f.visit_id = v.visit_id and f.withdrawn = ''
                          and f.organization_id = any(:parts)) as findings, r.open, r.late
                from planning.current_visit v
                cross join lateral (
                    select count(*)::int as open, (count(*) filter (where due < :day))::int as late
                    from planning.current_recommendation r
                    where r.visit_id = v.visit_id and r.closed_on is null and r.withdrawn_on is null
                      and r.organization_id = any(:parts)) r
                where (v.organization_id = any(:parts)
                       or exists (select 1 from planning.visit_finding f
                                  where f.visit_id = v.visit_id and f.organization_id = any(:parts))
                       or exists (select 1 from planning.recommendation o
                                  where o.visit_id = v.visit_id and o.organization_id = any(:parts)))
                  and v.month between make_date(:year, 1, 1) and make_date(:year, 12, 1)
                order by v.month, v.held_on, v.id
                limit :limit
                """)
                .param("year", year)
                .param("parts", parts.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("day", day)
                .param("limit", limit)
                .query((row, n) ->
                        new VisitRow(visit(row, n), row.getInt("findings"), row.getInt("open"), row.getInt("late")))
                .list();
    }

    private Visit visit(ResultSet row, int n) throws SQLException {
        var reason = row.getString("called_off_reason");
        return new Visit(
                new VisitId(row.getObject("visit_id", UUID.class)),
                new OrganizationRef(row.getObject("organization_id", UUID.class)),
                new VisitSaid(
                        VisitKind.named(row.getString("kind")).orElseThrow(),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Stream.of((String[]) row.getArray("topics").getArray())
                                .flatMap(word -> VisitTopic.named(word).stream())
                                .toList(),
                        row.getString("leader"),
                        Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                        row.getString("present"),
                        row.getString("checked")),
                Optional.ofNullable(row.getObject("called_off_on", LocalDate.class))
                        .map(day -> new Visit.CalledOff(day, reason)),
                new Stamp(
                        row.getLong("id"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime()));
    }
}
