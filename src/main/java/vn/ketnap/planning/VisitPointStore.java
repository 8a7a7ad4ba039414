package vn.ketnap.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// Findings and recommendations of visits: rows are only ever added, the latest counts.
@Repository
class VisitPointStore {

    /// A finding and a recommendation as rows of the same shape.
    private static final String POINTS = """
            select 'finding' as what, f.id, f.finding_id as point_id, f.visit_id, f.organization_id, f.topic,
                   f.fact as words, null::date as due, null::date as closed_on, null::date as withdrawn_on,
                   f.withdrawn as how, f.recorded_by, f.recorded_at,
                   (select min(o.id) from planning.visit_finding o where o.finding_id = f.finding_id) as first_id
            from planning.current_finding f where visit_id = :visit
            union all
            select 'recommendation', r.id, r.recommendation_id, r.visit_id, r.organization_id, '',
                   r.words, r.due, r.closed_on, r.withdrawn_on, r.how, r.recorded_by, r.recorded_at,
                   (select min(o.id) from planning.recommendation o
                    where o.recommendation_id = r.recommendation_id)
            from planning.current_recommendation r where visit_id = :visit
            order by first_id
            """;

    private static final String OPEN = """
            select 'recommendation' as what, r.id, r.recommendation_id as point_id, r.visit_id, r.organization_id,
                   r.words, r.due, r.closed_on, r.withdrawn_on, r.how, r.recorded_by, r.recorded_at
            from planning.current_recommendation r
            where r.closed_on is null and r.withdrawn_on is null and r.organization_id = any(:parts)
            order by r.due, r.id limit :limit
            """;

    private final JdbcClient db;
    private final Clock clock;

    VisitPointStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void say(VisitFinding finding, Actor by) {
        db.sql("""
                insert into planning.visit_finding (finding_id, visit_id, organization_id, topic, fact, withdrawn,
                    recorded_by, recorded_at)
                values (:id, :visit, :organization, :topic, :fact, :withdrawn, :by, :at)
                """)
                .param("id", finding.id().value())
                .param("visit", finding.visit().value())
                .param("organization", finding.organization().value())
                .param("topic", finding.topic().word())
                .param("fact", finding.fact())
                .param("withdrawn", finding.withdrawn())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void say(VisitRecommendation one, Actor by) {
        var row = db.sql("""
                insert into planning.recommendation (recommendation_id, visit_id, organization_id, due, closed_on,
                    withdrawn_on, recorded_by, recorded_at)
                values (:id, :visit, :organization, :due, :closed, :withdrawn, :by, :at)
                returning id
                """)
                .param("id", one.id().value())
                .param("visit", one.visit().value())
                .param("organization", one.organization().value())
                .param("due", one.due())
                .param("closed", one.closedOn().orElse(null))
                .param("withdrawn", one.withdrawnOn().orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        db.sql("""
                insert into planning.recommendation_words (row_id, organization_id, words, how)
                values (:row, :organization, :words, :how)
                """)
                .param("row", row)
                .param("organization", one.organization().value())
                .param("words", one.words())
                .param("how", one.how())
                .update();
    }

    /// What came of a visit, from one statement.
    VisitPoints of(VisitId visit) {
        var findings = new ArrayList<VisitFinding>();
        var recommendations = new ArrayList<VisitRecommendation>();
        db.sql(POINTS).param("visit", visit.value()).query(row -> {
            if (row.getString("what").equals("finding")) {
                findings.add(finding(row));
            } else {
                recommendations.add(recommendation(row, 0));
            }
        });
        return new VisitPoints(findings, recommendations);
    }

    /// Recommendations still open, the most pressing first.
    List<VisitRecommendation> open(List<OrganizationRef> parts, int limit) {
        return db.sql(OPEN)
                .param("parts", parts.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(this::recommendation)
                .list();
    }

    /// How many open recommendations are past their day.
    int late(List<OrganizationRef> parts, LocalDate day) {
        return db.sql("""
                select count(*)::int from planning.current_recommendation
                where closed_on is null and withdrawn_on is null and due < :day and organization_id = any(:parts)
                """)
                .param("day", day)
                .param("parts", parts.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private VisitFinding finding(ResultSet row) throws SQLException {
        return new VisitFinding(
                new VisitPointId(row.getObject("point_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                new OrganizationRef(row.getObject("organization_id", UUID.class)),
                VisitTopic.named(row.getString("topic")).orElseThrow(),
                row.getString("words"),
                row.getString("how"),
                stamp(row));
    }

    private VisitRecommendation recommendation(ResultSet row, int n) throws SQLException {
        return new VisitRecommendation(
                new VisitPointId(row.getObject("point_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                new OrganizationRef(row.getObject("organization_id", UUID.class)),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class)),
                row.getString("how"),
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
