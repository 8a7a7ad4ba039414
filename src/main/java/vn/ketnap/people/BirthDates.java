package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to dates of birth that hold: from the decision on admission the date is that of the dossier (ADM-DOB-LOCK,
/// HD 06-HD/TW ngày 9/6/2025, điểm 9.2). What was typed wrongly is put right by a correction with a reason, which is
/// kept and shown.
@Service
public class BirthDates {

    private final BirthStore store;
    private final PersonStore persons;
    private final MemberStore members;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    BirthDates(
            BirthStore store,
            PersonStore persons,
            MemberStore members,
            Journal journal,
            ApplicationEventPublisher events) {
        this.store = store;
        this.persons = persons;
        this.members = members;
        this.journal = journal;
        this.events = events;
    }

    /// One correction: what was and what is, as people write dates.
    public record Corrected(String before, String after, String reason, String by, LocalDate on) {}

    /// Since when the date of birth holds: the day of the decision, or of joining where only that is known.
    @Transactional(readOnly = true)
    public Optional<LocalDate> heldSince(PersonRef person) {
        return members.admittedOn(person);
    }

    /// Puts a date of birth that holds right, with a reason; [People#change] leaves it as it is.
    @Transactional
    public void correct(Person person, BirthDate after, String reason, Actor by) {
        store.add(person.id(), person.birth().map(BirthDate::shown).orElse(""), after.shown(), reason, by);
        persons.addVersion(person.id(), person.asNew().bornOn(Optional.of(after)), by);
        journal.record(by, "birth-corrected", person.id().toString(), Optional.of(person.cell()));
        events.publishEvent(new PersonChanged(person.id()));
    }

    /// The corrections of a person, the latest first.
    @Transactional(readOnly = true)
    public List<Corrected> corrections(PersonRef person) {
        return store.of(person);
    }

    /// Says what the acts of a case say of admission: the day of the decision, or that none stands.
    @Transactional
    public void admitted(UUID caseId, PersonRef person, Optional<LocalDate> decidedOn) {
        store.admitted(caseId, person, decidedOn);
    }
}
