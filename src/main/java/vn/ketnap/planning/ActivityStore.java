package vn.ketnap.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// Activities and the persons noticed there: rows are only ever added, the latest counts.
@Repository
class ActivityStore {

    private final JdbcClient db;
    private final Clock clock;

    ActivityStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps others from changing the activity until the transaction ends.
    void lock(ActivityId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))::text")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    void open(ActivityId id, OrganizationRef organiser) {
        db.sql("insert into planning.activity (id, organization_id) values (:id, :organiser)")
                .param("id", id.value())
                .param("organiser", organiser.value())
                .update();
    }

    void say(ActivityId id, ActivitySaid said, Optional<Activity.Removed> removed, Actor by) {
        var fact = db.sql("""
                insert into planning.activity_fact (activity_id, kind, from_day, to_day, members, others, removed_on,
                    recorded_by, recorded_at)
                values (:id, :kind, :from, :to, :members, :others, :removed, :by, :at)
                returning id
                """)
                .param("id", id.value())
                .param("kind", said.kind().word())
                .param("from", said.from())
                .param("to", said.to())
                .param("members", said.members().orElse(null))
                .param("others", said.others().orElse(null))
                .param("removed", removed.map(Activity.Removed::on).orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        db.sql("""
                insert into planning.activity_words (fact_id, activity_id, name, place, outcome, removed_reason)
                values (:fact, :id, :name, :place, :outcome, :reason)
                """)
                .param("fact", fact)
                .param("id", id.value())
                .param("name", said.name())
                .param("place", said.place())
                .param("outcome", said.outcome())
                .param("reason", removed.map(Activity.Removed::reason).orElse(""))
                .update();
    }

    /// Links a person to the activity, or takes the link back.
    void notice(
            ActivityId id, PersonRef person, Optional<CaseId> caseId, OrganizationRef cell, boolean counts, Actor by) {
        db.sql("""
                insert into planning.noticed (activity_id, person_id, case_id, cell_id, counts, recorded_by, recorded_at)
                values (:id, :person, :case, :cell, :counts, :by, :at)
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("case", caseId.map(CaseId::value).orElse(null))
                .param("cell", cell.value())
                .param("counts", counts)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Everything ever said of an activity, the latest first.
    List<Activity> versions(ActivityId id) {
        return db.sql("""
                select f.*, a.organization_id, w.name, w.place, w.outcome, w.removed_reason
                from planning.activity a
                join planning.activity_fact f on f.activity_id = a.id
                join planning.activity_words w on w.fact_id = f.id
                where a.id = :id order by f.id desc
                """).param("id", id.value()).query(this::activity).list();
    }

    List<ActivityRow> list(ActivityQuery query) {
        return db.sql("""
                select a.*, (select count(*)::int from planning.current_noticed n
                             where n.activity_id = a.activity_id and n.counts
                               and n.cell_id = any(:parts)) as noticed
                from planning.current_activity a
                where a.removed_on is null
                  and (a.organization_id = any(:parts)
                       or exists (select 1 from planning.current_noticed n
                                  where n.activity_id = a.activity_id and n.counts and n.cell_id = any(:parts)))
                  and (:kind::text is null or a.kind = :kind::text)
                  and (:organiser::uuid is null or a.organization_id = :organiser::uuid)
                  and (:from::date is null or a.to_day >= :from::date)
                  and (:to::date is null or a.from_day <= :to::date)
                  and (cardinality(:persons::uuid[]) = 0
                       or exists (select 1 from planning.current_noticed n
                                  where n.activity_id = a.activity_id and n.counts
                                    and n.person_id = any(:persons::uuid[])))
                  and (:afterDay::date is null
                       or (a.from_day, a.activity_id) < (:afterDay::date, :afterId::uuid))
                order by a.from_day desc, a.activity_id desc
                limit :limit
                """)
                .param(
                        "parts",
                        query.parts().stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("kind", query.kind().map(ActivityKind::word).orElse(null))
                .param(
                        "organiser",
                        query.organiser().map(OrganizationRef::toString).orElse(null))
                .param("from", query.from().map(LocalDate::toString).orElse(null))
                .param("to", query.to().map(LocalDate::toString).orElse(null))
                .param("persons", query.persons().stream().map(PersonRef::value).toArray(UUID[]::new))
                .param(
                        "afterDay",
                        query.after().map(one -> one.from().toString()).orElse(null))
                .param("afterId", query.after().map(one -> one.id().toString()).orElse(null))
                .param("limit", query.limit())
                .query((row, n) -> new ActivityRow(activity(row, n), row.getInt("noticed")))
                .list();
    }

    /// Every identity ever noticed anywhere.
    List<PersonRef> everybody() {
        return db.sql("select distinct person_id from planning.noticed")
                .query((row, n) -> new PersonRef(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// The persons noticed at an activity, in the order in which they were linked last.
    List<ActivityNoticed> noticed(ActivityId id) {
        return db.sql("select * from planning.current_noticed where activity_id = :id and counts order by id")
                .param("id", id.value())
                .query((row, n) -> new ActivityNoticed(
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getObject("case_id", UUID.class))
                                .map(CaseId::new),
                        new OrganizationRef(row.getObject("cell_id", UUID.class)),
                        stamp(row)))
                .list();
    }

    private Activity activity(ResultSet row, int n) throws SQLException {
        var reason = row.getString("removed_reason");
        return new Activity(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new OrganizationRef(row.getObject("organization_id", UUID.class)),
                new ActivitySaid(
                        ActivityKind.named(row.getString("kind")).orElseThrow(),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("name"),
                        row.getString("place"),
                        Optional.ofNullable(row.getObject("members", Integer.class)),
                        Optional.ofNullable(row.getObject("others", Integer.class)),
                        row.getString("outcome")),
                Optional.ofNullable(row.getObject("removed_on", LocalDate.class))
                        .map(day -> new Activity.Removed(day, reason)),
                stamp(row));
    }

    private Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getLong("id"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime());
    }
}
