package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import vn.ketnap.basics.Stamp;
import vn.ketnap.journal.Journal;

/// The door to how long the data of those who were not admitted is kept, as each committee sets it. No regulation the
/// project has read says a number, so there is none until a committee sets one.
@Service
public class Retentions {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Retentions(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// What counts now, as far as the reader's scope reaches; one statement.
    @Transactional(readOnly = true)
    public List<Retention> all() {
        return db.sql("""
                select distinct on (part_id, ending) * from people.retention order by part_id, ending, id desc
                """).query((row, _) -> retention(row)).list();
    }

    /// Sets a term, or takes it back where `months` is nothing; earlier ones stay readable.
    @Transactional
    public void set(OrganizationRef part, Ending ending, Optional<Integer> months, String basis, Actor by) {
        db.sql("""
                insert into people.retention (part_id, ending, months, basis, recorded_by, recorded_at)
                values (:part, :ending, :months, :basis, :by, :at)
                """)
                .param("part", part.value())
                .param("ending", ending.word())
                .param("months", months.orElse(null))
                .param("basis", basis)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(by, "retention:" + ending.word(), part.toString(), Optional.of(part));
    }

    private Retention retention(ResultSet row) throws SQLException {
        return new Retention(
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                Ending.named(row.getString("ending")).orElseThrow(),
                Optional.ofNullable(row.getObject("months", Integer.class)),
                row.getString("basis"),
                new Stamp(
                        row.getLong("id"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime()));
    }
}
