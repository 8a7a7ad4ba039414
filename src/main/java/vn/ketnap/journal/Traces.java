package vn.ketnap.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;

/// The door to what one account did from a moment to a moment (vết của một tài khoản), as the lines of the journal say.
/// Whoever calls says of which parts of the tree the reader may know.
@Service
public class Traces {

    private static final String MEANT = " from journal.line where account = :account and at >= :since and at < :until ";

    private final JdbcClient db;

    Traces(JdbcClient db) {
        this.db = db;
    }

    /// Whose lines of which time are meant.
    ///
    /// @param until the first moment no longer meant
    public record Asked(String account, Instant since, Instant until) {}

    /// What a reader may know of.
    ///
    /// @param parts of these organisations
    /// @param elsewhere also lines that belong to no part: signing in, numbers looked for, the account itself
    public record Reach(Set<OrganizationRef> parts, boolean elsewhere) {

        public Reach {
            parts = Set.copyOf(parts);
        }
    }

    /// One kind of deed done to one subject, however often.
    public record Trace(
            String what, String subject, Optional<OrganizationRef> part, int times, Instant first, Instant last) {}

    /// The parts of the tree in which the account did or saw anything; one statement.
    @Transactional(readOnly = true)
    public Set<OrganizationRef> parts(Asked asked) {
        return new HashSet<>(about(asked, "select distinct part" + MEANT + "and part is not null")
                .query((row, _) -> new OrganizationRef(row.getObject("part", UUID.class)))
                .list());
    }

    /// Deed by deed, the latest first; one statement.
    ///
    /// @param limit at most so many kinds of deeds done to one subject
    @Transactional(readOnly = true)
    public List<Trace> of(Asked asked, Reach reach, int limit) {
        return within(asked, reach, """
                select what, subject, part, count(*)::int as times, min(at) as first, max(at) as last
                """, "group by what, subject, part order by max(id) desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> trace(row))
                .list();
    }

    /// Line by line, the latest first, those before a number.
    @Transactional(readOnly = true)
    public List<Journal.Line> lines(Asked asked, Reach reach, long before, int limit) {
        return within(asked, reach, "select *", "and id < :before order by id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> Journal.line(row))
                .list();
    }

    private JdbcClient.StatementSpec within(Asked asked, Reach reach, String begun, String ended) {
        return about(asked, begun + MEANT + "and (part = any(:parts) or (part is null and :elsewhere)) " + ended)
                .param("parts", ids(reach.parts()))
                .param("elsewhere", reach.elsewhere());
    }

    private JdbcClient.StatementSpec about(Asked asked, String sql) {
        return db.sql(sql)
                .param("account", asked.account())
                .param("since", asked.since().atOffset(ZoneOffset.UTC))
                .param("until", asked.until().atOffset(ZoneOffset.UTC));
    }

    private static UUID[] ids(Collection<OrganizationRef> parts) {
        return parts.stream().map(OrganizationRef::value).toArray(UUID[]::new);
    }

    private static Trace trace(ResultSet row) throws SQLException {
        return new Trace(
                row.getString("what"),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("part", UUID.class)).map(OrganizationRef::new),
                row.getInt("times"),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }
}
