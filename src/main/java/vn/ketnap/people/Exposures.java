package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Traces;

/// The door to exposures (vụ lộ dữ liệu): each is written down once with when it was found out, and
/// then that the notice was sent and that it ended. Nothing is ever changed. Shows only what lies
/// in the scope of the request.
@Service
public class Exposures {

    private static final String ALL = """
            select e.*, t.said as told_said, t.recorded_by as told_by, t.recorded_at as told_at,
                n.said as ended_said, n.recorded_by as ended_by, n.recorded_at as ended_at
            from people.exposure e
            left join people.exposure_step t on t.exposure_id = e.id and t.step = 'told'
            left join people.exposure_step n on n.exposure_id = e.id and n.step = 'ended'
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Exposures(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// Writes one down.
    ///
    /// @param words what happened, without names of persons
    /// @return its number
    /// @throws IllegalArgumentException without words, or when it was found out later than now
    @Transactional
    public long add(OrganizationRef part, Traces.Asked trace, Instant knownAt, String words, Actor by) {
        var now = clock.instant();
        if (words.isBlank() || knownAt.isAfter(now)) {
            throw new IllegalArgumentException("an exposure says what happened and was found out before");
        }
        var number = db.sql("""
                insert into people.exposure
                    (part_id, account, since, until, known_at, said, recorded_by, recorded_at)
                values (:part, :account, :since, :until, :known, :said, :by, :at)
                returning id
                """)
                .param("part", part.value())
                .param("account", trace.account())
                .param("since", trace.since().atOffset(ZoneOffset.UTC))
                .param("until", trace.until().atOffset(ZoneOffset.UTC))
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .param("said", words)
                .param("by", by.account())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        journal.record(by, "exposure", Long.toString(number), Optional.of(part));
        return number;
    }

    /// Says once that a step was done; said again it stays as it was.
    @Transactional
    public void say(Exposure of, Exposure.Step step, String words, Actor by) {
        var done = db.sql("""
                insert into people.exposure_step (exposure_id, step, said, recorded_by, recorded_at)
                values (:number, :step, :said, :by, :at) on conflict do nothing
                """)
                .param("number", of.number())
                .param("step", step.word())
                .param("said", words)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (done == 1) {
            journal.record(by, "exposure-" + step.word(), Long.toString(of.number()), Optional.of(of.part()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Exposure> find(long number) {
        return db.sql(ALL + "where e.id = :number")
                .param("number", number)
                .query((row, _) -> exposure(row))
                .optional();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Exposure> latest(int limit) {
        return db.sql(ALL + "order by e.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> exposure(row))
                .list();
    }

    /// Those whose notice still waits to be sent, the most pressing first.
    @Transactional(readOnly = true)
    public List<Exposure> toTell() {
        return db.sql(ALL + "where t.step is null and n.step is null order by e.known_at")
                .query((row, _) -> exposure(row))
                .list();
    }

    private static Exposure exposure(ResultSet row) throws SQLException {
        return new Exposure(
                row.getLong("id"),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                row.getString("account"),
                at(row, "since"),
                at(row, "until"),
                at(row, "known_at"),
                row.getString("said"),
                new Exposure.Said(row.getString("recorded_by"), at(row, "recorded_at"), row.getString("said")),
                said(row, "told"),
                said(row, "ended"));
    }

    private static Optional<Exposure.Said> said(ResultSet row, String step) throws SQLException {
        return row.getString(step + "_by") == null
                ? Optional.empty()
                : Optional.of(new Exposure.Said(
                        row.getString(step + "_by"), at(row, step + "_at"), row.getString(step + "_said")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
