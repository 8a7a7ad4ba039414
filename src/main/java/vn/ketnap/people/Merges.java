package vn.ketnap.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;
import vn.ketnap.journal.Journal;

/// The door to merging persons and undoing it. No row moves: the merged identity is from then on another name of the
/// one kept, cases and memberships follow, and undoing lets it go again.
@Service
public class Merges {

    private final MergeStore merges;
    private final PersonStore persons;
    private final List<References> rooms;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Merges(
            MergeStore merges,
            PersonStore persons,
            List<References> rooms,
            Journal journal,
            ApplicationEventPublisher events) {
        this.merges = merges;
        this.persons = persons;
        this.rooms = rooms;
        this.journal = journal;
        this.events = events;
    }

    /// What stands against putting two entries together; empty when nothing does. Each word has its sentence
    /// `people.merge.against.…`, which says how to solve it.
    @Transactional(readOnly = true)
    public List<Reference> against(PersonRef merged, PersonRef kept) {
        return rooms.stream()
                .flatMap(room -> room.againstMerging(merged, kept).stream())
                .toList();
    }

    /// Puts two entries together, all or nothing: see [#against], which must be empty.
    ///
    /// @param chosen what is known of the person from now on, chosen field by field
    /// @param withNumber whether the identity number of the merged one is the one that counts
    @Transactional
    public void merge(Person merged, Person kept, NewPerson chosen, boolean withNumber, Actor by) {
        if (!merges.lock(merged.id(), kept.id())
                || !against(merged.id(), kept.id()).isEmpty()) {
            throw new IllegalStateException("cannot be merged: " + merged.id() + " into " + kept.id());
        }
        var before = persons.latestVersion(kept.id());
        var after = persons.addVersion(kept.id(), chosen, by);
        var number = merges.add(merged.id(), kept.id(), before, after, by);
        merges.point(merged.id(), kept.id());
        if (withNumber) {
            merges.takeNumber(number, merged.id(), kept.id(), by);
        }
        changed("merged", merged.id(), kept.id(), chosen.cell(), by);
    }

    /// Undoes a merge: the merged identity is a person of its own again, with its cases and
    /// memberships. Of the one kept, what the merge had chosen goes back to what it was, and what
    /// was put right since stays.
    @Transactional
    public void undo(long number, String reason, Actor by) {
        var merge = merges.standing(number).orElseThrow();
        merges.undo(number, reason, by);
        merges.home(merge.merged());
        merges.point(merge.merged(), merge.merged());
        persons.find(merge.kept()).filter(now -> now.id().equals(merge.kept())).ifPresent(now -> {
            var back = back(now, persons.version(merge.before()), persons.version(merge.after()));
            persons.addVersion(merge.kept(), back, by);
        });
        var cell = persons.find(merge.kept()).map(Person::cell).orElseThrow();
        changed("merge-undone", merge.merged(), merge.kept(), cell, by);
    }

    /// The latest merges that stand, of persons in these cells.
    @Transactional(readOnly = true)
    public List<Merge> latest(List<OrganizationRef> cells) {
        return merges.latest(cells);
    }

    /// One merge that stands, of a person in these cells.
    @Transactional(readOnly = true)
    public Optional<Merge> find(long number, List<OrganizationRef> cells) {
        return merges.shown(number, cells);
    }

    private void changed(String what, PersonRef merged, PersonRef kept, OrganizationRef cell, Actor by) {
        journal.record(by, "person-" + what, merged.toString(), Optional.of(cell));
        journal.record(by, "person-" + what, kept.toString(), Optional.of(cell));
        events.publishEvent(new PersonChanged(merged));
        events.publishEvent(new PersonChanged(kept));
    }

    /// What the person was before, but for what was said after the merge.
    private static NewPerson back(Person now, Person before, Person after) {
        var details = new EnumMap<Detail, String>(Detail.class);
        for (var detail : Detail.values()) {
            pick(now.detail(detail), before.detail(detail), after.detail(detail))
                    .ifPresent(words -> details.put(detail, words));
        }
        return new NewPerson(
                pick(now.fullName(), before.fullName(), after.fullName()),
                pick(now.birth(), before.birth(), after.birth()),
                pick(now.sex(), before.sex(), after.sex()),
                Map.copyOf(details),
                pick(now.cell(), before.cell(), after.cell()));
    }

    private static <T> T pick(T now, T before, T after) {
        return Objects.equals(now, after) ? before : now;
    }
}
