package vn.ketnap.people;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to CVs (lý lịch 2-KNĐ). Relatives and history are read only by those who must
/// ([vn.ketnap.organization.Permission#SEE_CV]): whoever calls asks `Authority` first, and shows no more than its page
/// needs. Nothing that a verification found has a place here.
@Service
public class Cvs {

    private final PersonStore persons;
    private final CvStore lines;
    private final Journal journal;

    Cvs(PersonStore persons, CvStore lines, Journal journal) {
        this.persons = persons;
        this.lines = lines;
        this.journal = journal;
    }

    /// The whole CV, for somebody to look at; the look is journalled. One statement and the line of the journal.
    @Transactional
    public Cv open(Person person, Actor by) {
        journal.record(by, "view:cv", person.id().toString(), Optional.of(person.cell()));
        return new Cv(person, lines.of(person.id()));
    }

    /// The whole CV, for the program to reason about.
    @Transactional(readOnly = true)
    public Optional<Cv> of(PersonRef id) {
        return persons.find(id).map(person -> new Cv(person, lines.of(person.id())));
    }

    /// The same of somebody read already: one statement.
    @Transactional(readOnly = true)
    public Cv of(Person person) {
        return new Cv(person, lines.of(person.id()));
    }

    /// The relatives as they stand, in the order of the form (item 21); nobody when there is no such person in scope.
    @Transactional(readOnly = true)
    public List<Relative> relatives(PersonRef id) {
        return of(id).map(Cv::relatives).orElse(List.of());
    }

    /// Whom a verification may be about, by the words of the acts: see [Cv#subjects].
    @Transactional(readOnly = true)
    public SequencedMap<String, Relative> subjects(PersonRef id) {
        return of(id).map(Cv::subjects).orElseGet(java.util.LinkedHashMap::new);
    }

    /// The history of one kind as it stands, the earliest first (items 14, 15, 17 to 20).
    @Transactional(readOnly = true)
    public List<HistoryLine> history(PersonRef id, CvKind kind) {
        return of(id).map(cv -> cv.history(kind)).orElse(List.of());
    }

    /// Enters a line.
    @Transactional
    public UUID add(Person person, CvLine said, Actor by) {
        var line = UUID.randomUUID();
        lines.add(person.id(), line, said, false, "", by);
        written(person, by);
        return line;
    }

    /// Puts a line right: what it was stays readable, with who wrote it and when.
    @Transactional
    public void correct(Person person, UUID line, CvLine said, String reason, Actor by) {
        lines.add(person.id(), line, said, false, reason, by);
        written(person, by);
    }

    /// Takes a line out; what it said stays readable.
    @Transactional
    public void strike(Person person, CvEntry entry, String reason, Actor by) {
        lines.add(person.id(), entry.line(), entry.said(), true, reason, by);
        written(person, by);
    }

    private void written(Person person, Actor by) {
        journal.record(by, "cv-changed", person.id().toString(), Optional.of(person.cell()));
    }
}
