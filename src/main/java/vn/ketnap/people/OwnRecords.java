package vn.ketnap.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to all that every room holds about one person.
@Service
public class OwnRecords {

    private final List<Holdings> rooms;
    private final Journal journal;

    OwnRecords(List<Holdings> rooms, Journal journal) {
        this.rooms = rooms;
        this.journal = journal;
    }

    /// All that is held about the person, table by table; taking it out is journalled. Whoever calls asks `Authority`
    /// first: identity numbers are open.
    @Transactional
    public List<HeldRow> takenOut(Person person, Actor by) {
        journal.record(by, "export:own", person.id().toString(), Optional.of(person.cell()));
        var ids = identities(person.id());
        return rooms.stream()
                .flatMap(room -> room.about(ids).stream())
                .sorted(Comparator.comparing(HeldRow::table))
                .toList();
    }

    /// Every identity under which the person is known anywhere.
    Set<UUID> identities(PersonRef person) {
        var ids = new HashSet<UUID>(Set.of(person.value()));
        var before = 0;
        while (ids.size() > before) {
            before = ids.size();
            rooms.forEach(room -> ids.addAll(room.alsoKnownAs(Set.copyOf(ids))));
        }
        return ids;
    }
}
