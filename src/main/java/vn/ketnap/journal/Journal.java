package vn.ketnap.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;

/// The door of this room (nhật ký): what was done or seen is written down here, in the transaction of the deed. Where
/// lines are written the [Sealer] is awake.
@Service
@DependsOn("sealer")
public class Journal {

    private final JdbcClient db;
    private final Clock clock;

    Journal(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One line of the journal.
    ///
    /// @param what the kind of deed: `act:cell-voted`, `view:person`, `import:sources`, `export:…`
    public record Line(long number, Instant at, String account, String what, String subject, Optional<UUID> part) {}

    /// Writes one line.
    ///
    /// @param what the kind of deed, a word, never a name
    /// @param subject what it was done to, as an identity or a period; never a name or free words
    @Transactional
    public void record(Actor by, String what, String subject, Optional<OrganizationRef> part) {
        write(by, what, subject, part, null, null);
    }

    /// Writes one line that vouches for a row: the row can no longer be changed, taken out or put in unnoticed
    /// ([Vouched]).
    ///
    /// @param what the word of the [Vouched] rows, a colon, and the kind of deed
    /// @param step the row's number within the subject
    /// @param digest SHA-256 of the row
    @Transactional
    public void vouch(Actor by, String what, String subject, OrganizationRef part, int step, byte[] digest) {
        write(by, what, subject, Optional.of(part), step, digest);
    }

    private void write(
            Actor by,
            String what,
            String subject,
            Optional<OrganizationRef> part,
            @Nullable Integer step,
            byte @Nullable [] digest) {
        db.sql("""
                insert into journal.line (at, account, what, subject, part, import_id, step, digest)
                values (:at, :account, :what, :subject, :part, :import, :step, :digest)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("what", what)
                .param("subject", subject)
                .param("part", part.map(OrganizationRef::value).orElse(null))
                .param("import", by.during().map(list -> list.number()).orElse(null))
                .param("step", step)
                .param("digest", digest)
                .update();
    }

    /// The latest lines before a number, the newest first; all of them for the first page with `Long.MAX_VALUE`.
    @Transactional(readOnly = true)
    public List<Line> before(long number, int limit) {
        return db.sql("select * from journal.line where id < :number order by id desc limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /// The number of the latest line; 0 when there is none.
    @Transactional(readOnly = true)
    public long last() {
        return db.sql("select coalesce(max(id), 0) from journal.line")
                .query(Long.class)
                .single();
    }

    /// Whether anything was changed after that line in the part of the tree that is in scope. Looking, taking away,
    /// and what is done to accounts changes nothing; the rows of an import have lines of their own.
    @Transactional(readOnly = true)
    public boolean changedSince(long number) {
        return db.sql("""
                select exists (select 1 from journal.line
                    where id > :number and what !~ '^((view|export|find|import|verify|backup|emergency):|account-|emergency-|exposure)'
                      and (part is null or organization.in_scope(part)))
                """).param("number", number).query(Boolean.class).single();
    }

    /// The latest lines about a subject, the latest first.
    @Transactional(readOnly = true)
    public List<Line> about(String subject, int limit) {
        return db.sql("select * from journal.line where subject = :subject order by id desc limit :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /// Who looked at something of these, or took it away, the latest first.
    ///
    /// @param subjects identities: of a person, of a case
    @Transactional(readOnly = true)
    public List<Line> looks(Collection<UUID> subjects, int limit) {
        return db.sql("""
                select * from journal.line
                where split_part(subject, '/', 1) = any (:subjects) and what ~ '^(view|export):'
                order by id desc limit :limit
                """)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /// What was asked for under an emergency access, the latest first.
    ///
    /// @param number of the access
    @Transactional(readOnly = true)
    public List<Line> underEmergency(long number, int limit) {
        return db.sql("""
                select * from journal.line
                where split_part(what, ':', 2) = :number and what like 'emergency:%'
                order by id desc limit :limit
                """)
                .param("number", Long.toString(number))
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("what"),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("part", UUID.class)));
    }
}
