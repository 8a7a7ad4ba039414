package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;
import vn.ketnap.journal.Journal;

/// The door to what persons agreed to. Nothing is ever rewritten: taking consent back is a fact of its own, and changes
/// nothing that is kept because the procedure asks for it.
@Service
public class Consents {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Consents(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// What the person agreed to, the latest first; one statement.
    @Transactional(readOnly = true)
    public List<Consent> of(PersonRef person) {
        return db.sql("""
                select c.*, w.withdrawn_on, w.note as withdrawn_note, w.recorded_by as withdrawn_by
                from people.consent c left join people.consent_withdrawn w on w.consent_id = c.id
                where c.person_id = any((select people.all_of(array[:person]::uuid[]))::uuid[]) order by c.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> consent(row))
                .list();
    }

    /// Notes that the person agreed.
    @Transactional
    public void give(Person person, String text, LocalDate on, Consent.How how, String note, Actor by) {
        db.sql("""
                insert into people.consent (person_id, text_version, given_on, how, note, recorded_by, recorded_at)
                values (:person, :text, :on, :how, :note, :by, :at)
                """)
                .param("person", person.id().value())
                .param("text", text)
                .param("on", on)
                .param("how", how.word())
                .param("note", note)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(by, "consent-given", person.id().toString(), Optional.of(person.cell()));
    }

    /// Notes that the person took consent back; a second time changes nothing.
    @Transactional
    public void withdraw(Person person, long number, LocalDate on, String note, Actor by) {
        var added = db.sql("""
                insert into people.consent_withdrawn (consent_id, withdrawn_on, note, recorded_by, recorded_at)
                values (:number, :on, :note, :by, :at) on conflict do nothing
                """)
                .param("number", number)
                .param("on", on)
                .param("note", note)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            journal.record(by, "consent-withdrawn", person.id().toString(), Optional.of(person.cell()));
        }
    }

    private Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject("given_on", LocalDate.class),
                row.getString("text_version"),
                Consent.How.named(row.getString("how")).orElseThrow(),
                row.getString("note"),
                new Stamp(
                        row.getLong("id"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime()),
                Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class))
                        .map(on -> new Consent.Withdrawn(on, said(row, "withdrawn_note"), said(row, "withdrawn_by"))));
    }

    private static String said(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
