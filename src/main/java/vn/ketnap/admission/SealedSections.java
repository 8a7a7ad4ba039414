package vn.ketnap.admission;

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
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to sealed sections (phần hồ sơ cần nêu lý do): relatives and history, verification,
/// papers of a person are opened without a question by those at work on the case; others who may
/// see them say why first. Which sections, and who is at work, stands in `sealed/sections.yaml`.
@Service
public class SealedSections {

    private final SealedFile file = SealedFile.read();
    private final JdbcClient db;
    private final AtWork atWork;
    private final Journal journal;
    private final Clock clock;

    SealedSections(JdbcClient db, AtWork atWork, Journal journal, Clock clock) {
        this.db = db;
        this.atWork = atWork;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whose section it is.
    ///
    /// @param stage of the case; nothing without one
    public record Subject(PersonRef person, OrganizationRef cell, Optional<Stage> stage) {}

    /// A reason as given.
    public record Reason(Instant at, String account, String section, String purpose, String words) {}

    /// The words of the purposes one chooses from.
    public List<String> purposes() {
        return file.purposes();
    }

    /// Whether there is such a section.
    public boolean has(String section) {
        return file.sections().stream().anyMatch(one -> one.id().equals(section));
    }

    /// The section to which a route leads.
    ///
    /// @param route as the program writes it: `/people/{id}/cv`
    public Optional<String> sectionOf(String route) {
        return file.sections().stream()
                .filter(one -> one.covers(route))
                .map(SealedFile.Section::id)
                .findFirst();
    }

    /// Whose file is meant by the identity of a person or of a case, as far as the scope reaches.
    @Transactional(readOnly = true)
    public Optional<Subject> subject(UUID id) {
        return db.sql("""
                select f.person_id, f.cell_id, f.stage from admission.case_file f
                where f.id = :id or f.person_id = :id
                order by (f.closed_on is null) desc, f.opened_at desc limit 1
                """)
                .param("id", id)
                .query((row, _) -> new Subject(
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        new OrganizationRef(row.getObject("cell_id", UUID.class)),
                        Optional.of(Stage.valueOf(row.getString("stage")
                                .toUpperCase(java.util.Locale.ROOT)
                                .replace('-', '_')))))
                .optional()
                .or(() -> atWork.known(new PersonRef(id))
                        .flatMap(one -> one.person().value().equals(id)
                                ? Optional.of(one)
                                : subject(one.person().value())));
    }

    /// Whether the actor, who may see the section, must say why first.
    @Transactional(readOnly = true)
    public boolean asks(Actor actor, Subject subject, String section) {
        return !actor.everywhere()
                && atWork.mayOpen(actor, subject)
                && !atWork.isAtWork(actor, subject, file.atWork())
                && !isReasoned(actor, subject, section);
    }

    private boolean isReasoned(Actor actor, Subject subject, String section) {
        return db.sql("""
                select exists (select 1 from admission.section_reason
                    where person_id = :person and section = :section and recorded_by = :account and recorded_at > :since)
                """)
                .param("person", subject.person().value())
                .param("section", section)
                .param("account", actor.account())
                .param("since", clock.instant().minus(file.holds()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// Keeps why somebody opens a section; a line of the journal says so without the words.
    @Transactional
    public void give(Subject subject, String section, String purpose, String words, Actor actor) {
        if (!has(section) || !file.purposes().contains(purpose) || words.isBlank()) {
            throw new IllegalArgumentException("a reason has a section, a purpose and words");
        }
        db.sql("""
                insert into admission.section_reason (person_id, cell_id, section, purpose, said, recorded_by, recorded_at)
                values (:person, :cell, :section, :purpose, :said, :by, :at)
                """)
                .param("person", subject.person().value())
                .param("cell", subject.cell().value())
                .param("section", section)
                .param("purpose", purpose)
                .param("said", words)
                .param("by", actor.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(
                actor, "reason:" + section + ":" + purpose, subject.person().toString(), Optional.of(subject.cell()));
    }

    /// The reasons given for opening sections of a person's file, the latest first.
    @Transactional(readOnly = true)
    public List<Reason> of(PersonRef person, int limit) {
        return db.sql("select * from admission.section_reason where person_id = :person order by id desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> new Reason(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("section"),
                        row.getString("purpose"),
                        row.getString("said")))
                .list();
    }

    /// Whether the actor may open a section of this file, and need not say why first.
    @Transactional(readOnly = true)
    public boolean opens(Actor actor, CaseFile one, String section) {
        var subject = new Subject(
                one.person(), one.progress().cell(), Optional.of(one.progress().stage()));
        return atWork.mayOpen(actor, subject) && !asks(actor, subject, section);
    }
}
