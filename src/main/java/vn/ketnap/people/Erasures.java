package vn.ketnap.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.Holdings;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to erasing the data of persons who were not admitted: every room lets go of what it holds, all or nothing.
/// Identities, days and kinds of acts remain, so that counts stay and the journal's chain verifies.
@Service
public class Erasures {

    private final List<Holdings> rooms;
    private final OwnRecords records;
    private final ErasureStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Erasures(
            List<Holdings> rooms,
            OwnRecords records,
            ErasureStore store,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.records = records;
        this.store = store;
        this.journal = journal;
        this.events = events;
    }

    /// Whether the person was ever admitted or is in a list of members: then the data is never erased.
    @Transactional(readOnly = true)
    public boolean isNever(PersonRef person) {
        return store.wasAdmitted(person);
    }

    /// Those of the persons whose data was erased; one statement.
    @Transactional(readOnly = true)
    public Set<PersonRef> among(Collection<PersonRef> persons) {
        return store.erased(persons);
    }

    /// Erases the data of a person everywhere. The case must have ended without admission: the database refuses
    /// otherwise. Erased twice is erased once.
    ///
    /// @param reason why; never a name
    @Transactional
    public void erase(Person person, Ending ending, String reason, Actor by) {
        if (!among(List.of(person.id())).isEmpty()) {
            return;
        }
        var ids = records.identities(person.id());
        var erased = new Erased(ids, store.names(ids));
        rooms.forEach(room -> room.erase(erased));
        store.add(person.id(), ending, reason, by);
        journal.record(by, "erased", person.id().toString(), Optional.of(person.cell()));
        ids.forEach(id -> events.publishEvent(new PersonChanged(new PersonRef(id))));
    }
}
