package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;
import vn.ketnap.journal.Journal;

/// The door to the tree of organisations (cây tổ chức). The tree changes a few times a year: it is read whole and kept;
/// after a few seconds one small question tells whether another node has changed it since.
@Service
public class Organizations {

    private final OrganizationStore store;
    private final Journal journal;
    private final KeptTree kept;

    Organizations(OrganizationStore store, Journal journal, KeptTree kept) {
        this.store = store;
        this.journal = journal;
        this.kept = kept;
    }

    /// The organisation as it was on a day; nothing before it began or after it ended.
    @Transactional(readOnly = true)
    public Optional<Organization> find(OrganizationRef id, LocalDate day) {
        return tree().find(id, day);
    }

    /// The organisation as last known, whether it still exists or not.
    @Transactional(readOnly = true)
    public Optional<Organization> latest(OrganizationRef id) {
        return tree().latest(id);
    }

    /// Every period of an organisation as it was written, the latest day first, with what became of it.
    @Transactional(readOnly = true)
    public List<Period> history(OrganizationRef id) {
        return tree().history(id);
    }

    /// As last known, by the code of the ward's list.
    @Transactional(readOnly = true)
    public Optional<Organization> byCode(String code) {
        return tree().byCode(code);
    }

    /// By its code as it is on a day; otherwise as last known.
    @Transactional(readOnly = true)
    public Optional<Organization> byCode(String code, LocalDate day) {
        return byCode(code).map(one -> tree().find(one.id(), day).orElse(one));
    }

    /// Organisations that may be meant by a part of their name, code or another name, without regard to diacritics.
    @Transactional(readOnly = true)
    public List<Organization> mentioning(String words, LocalDate day) {
        return tree().mentioning(words, day);
    }

    /// What ever lay below an organisation and is not there on the day: it ended, or has yet to begin.
    @Transactional(readOnly = true)
    public List<Organization> absentBelow(OrganizationRef root, LocalDate day) {
        return tree().absentBelow(root, day);
    }

    /// Organisations whose name, code or alias are these words, without regard to diacritics and case.
    @Transactional(readOnly = true)
    public List<Organization> named(String words, LocalDate day) {
        return tree().named(words, day);
    }

    /// Everything on the day.
    @Transactional(readOnly = true)
    public List<Organization> all(LocalDate day) {
        return tree().on(day).toList();
    }

    /// Organisations with nobody above them on the day.
    @Transactional(readOnly = true)
    public List<Organization> roots(LocalDate day) {
        return tree().roots(day);
    }

    /// The organisation and everything below it on the day, depth first.
    @Transactional(readOnly = true)
    public List<Organization> below(OrganizationRef root, LocalDate day) {
        return tree().below(root, day);
    }

    /// The same, at most so many of them.
    @Transactional(readOnly = true)
    public List<Organization> below(OrganizationRef root, LocalDate day, int most) {
        return tree().below(root, day, most);
    }

    /// What hangs directly under an organisation on the day, in the order of lists.
    @Transactional(readOnly = true)
    public List<Organization> children(OrganizationRef one, LocalDate day) {
        return tree().children(one, day);
    }

    /// What stands above an organisation on the day, the nearest first; of what has ended, as last known.
    @Transactional(readOnly = true)
    public List<Organization> above(OrganizationRef one, LocalDate day) {
        return tree().above(one, day);
    }

    /// The committees above every cell there is or was, the nearest first. As long as nothing has changed the same
    /// object is returned for the same day.
    @Transactional(readOnly = true)
    public Map<OrganizationRef, List<OrganizationRef>> committeesAboveCells(LocalDate day) {
        return tree().standing(day).aboveCells();
    }

    /// How many cells lie below a committee on the day.
    @Transactional(readOnly = true)
    public int cellsBelow(OrganizationRef committee, LocalDate day) {
        return tree().standing(day).cellsBelow().getOrDefault(committee, 0);
    }

    /// All cells of the day, in the order of lists.
    @Transactional(readOnly = true)
    public List<Organization> cells(LocalDate day) {
        return tree().roots(day).stream()
                .flatMap(root -> tree().below(root.id(), day).stream())
                .filter(one -> one.kind().isCell())
                .toList();
    }

    /// What stands above and beside a cell on a day.
    @Transactional(readOnly = true)
    public Levels levels(OrganizationRef cell, LocalDate day) {
        return tree().levels(cell, day);
    }

    /// Enters an organisation. A code taken back with an import may be used again, for the same organisation.
    ///
    /// @throws IllegalArgumentException when the code is in use
    @Transactional
    public OrganizationRef add(NewOrganization said, Actor by) {
        if (byCode(said.code()).isPresent()) {
            throw new IllegalArgumentException("code in use: " + said.code());
        }
        var id = store.byCode(said.code()).orElseGet(() -> {
            var fresh = OrganizationRef.fresh();
            store.create(fresh, said.code());
            return fresh;
        });
        return write(id, said, by);
    }

    /// Says what holds from the span's first day on. Earlier periods stay as they were written.
    @Transactional
    public void change(OrganizationRef id, NewOrganization said, Actor by) {
        write(id, said, by);
    }

    /// Ends an organisation; `until` is the first day it no longer exists.
    @Transactional
    public void end(OrganizationRef id, LocalDate until, Optional<OrganizationRef> successor, Actor by) {
        var last = tree().find(id, until.minusDays(1)).or(() -> latest(id)).orElseThrow();
        var span = new Span(last.span().from(), Optional.of(until));
        write(id, NewOrganization.as(last, span, successor), by);
    }

    /// Adds other names in use.
    @Transactional
    public void alsoCalled(OrganizationRef id, List<String> aliases, Actor by) {
        store.addAliases(id, aliases, by);
        journal.record(by, "organisation-names", id.toString(), Optional.of(id));
        kept.forget();
    }

    /// The organisations of which only the import says anything.
    @Transactional(readOnly = true)
    public List<OrganizationRef> enteredBy(ImportRef list) {
        return store.enteredBy(list);
    }

    /// Takes an import back: its rows no longer count, the values before it are current again.
    @Transactional
    public void reverse(ImportRef list, Actor by) {
        store.reverse(list, by);
        kept.forget();
    }

    /// Every cell there is or was.
    Stream<OrganizationRef> everyCell() {
        return tree().latest().filter(one -> one.kind().isCell()).map(Organization::id);
    }

    /// Whether one organisation lies in the subtree of another, on any day.
    public boolean isBelow(OrganizationRef one, OrganizationRef other) {
        return tree().isBelow(one, other);
    }

    private OrganizationRef write(OrganizationRef id, NewOrganization said, Actor by) {
        store.addPeriod(id, said, by);
        store.addAliases(id, said.aliases(), by);
        journal.record(by, "organisation", id.toString(), Optional.of(id));
        kept.forget();
        return id;
    }

    Tree tree() {
        return kept.tree();
    }
}
