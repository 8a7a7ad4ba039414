package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Person;

/// Brings the acts a row tells of into the person's case: those already there are left alone, those that cannot be hold
/// the row.
@Component
class CaseIntake {

    private final Persons persons;
    private final Admissions admissions;
    private final Cases cases;

    CaseIntake(Persons persons, Admissions admissions, Cases cases) {
        this.persons = persons;
        this.admissions = admissions;
        this.cases = cases;
    }

    /// The row's person is found or entered, then its acts.
    RowOutcome take(Entry entry, List<Act> acts, Actor actor) {
        var row = entry.row();
        if (row.name().isEmpty()) {
            return RowOutcome.held("no-name");
        }
        if (entry.answer().is("skip")) {
            return RowOutcome.skipped("answered");
        }
        var cell = persons.cell(entry);
        if (cell.isEmpty()) {
            return RowOutcome.held("unknown-cell");
        }
        if (!persons.mayBring(actor, cell.get())) {
            return RowOutcome.held("not-your-part");
        }
        return switch (persons.who(entry, cell.get())) {
            case Persons.Unsure unsure -> RowOutcome.held(unsure.question());
            case Persons.Known known ->
                known(known.person(), entry, cell.get(), acts, actor).asking(known.asked());
            case Persons.Nobody nobody -> fresh(entry, cell.get(), acts, actor).asking(nobody.asked());
        };
    }

    private RowOutcome fresh(Entry entry, OrganizationRef cell, List<Act> acts, Actor actor) {
        if (acts.isEmpty()) {
            return RowOutcome.held("no-day");
        }
        var person = persons.add(entry.row(), cell, actor);
        var refused = record(person, cell, acts, actor);
        var added = persons.numbered(RowOutcome.added(person), entry.row(), actor);
        return judged(entry, added, refused);
    }

    private RowOutcome known(Person person, Entry entry, OrganizationRef cell, List<Act> acts, Actor actor) {
        if (!persons.mayBring(actor, person.cell())) {
            return RowOutcome.held("not-your-part");
        }
        var file = cases.fileOf(person.id());
        var missing = acts.stream().filter(act -> !stands(file, act)).toList();
        if (!missing.isEmpty() && cases.openOf(person.id()).isEmpty() && cases.hasOpen(person.id())) {
            return RowOutcome.held("case-elsewhere");
        }
        var changed = persons.update(person, entry.row(), cell, actor);
        var refused = record(person.id(), cell, missing, actor);
        var outcome = refused.size() < missing.size()
                ? RowOutcome.updated("acts-added", person.id())
                : changed ? RowOutcome.updated("new-version", person.id()) : RowOutcome.known(person.id());
        return judged(entry, persons.numbered(outcome, entry.row(), actor), refused);
    }

    /// A row of which some act cannot be is held, unless a person said to bring in the rest.
    private static RowOutcome judged(Entry entry, RowOutcome outcome, List<String> refused) {
        if (refused.isEmpty()) {
            return outcome;
        }
        return entry.answer().is("rest")
                ? outcome.but("acts-left-out", refused)
                : RowOutcome.held("acts-refused").but("acts-refused", refused);
    }

    /// Records what can be; answers the acts that cannot.
    private List<String> record(PersonRef person, OrganizationRef cell, List<Act> acts, Actor actor) {
        var refused = new ArrayList<String>();
        for (var act : acts) {
            var outcome = caseOf(person, act)
                    .map(id -> admissions.perform(id, act, Words.NONE, actor))
                    .orElseGet(() -> admissions.open(person, cell, act, actor));
            switch (outcome) {
                case Outcome.Accepted _ -> {}
                case Outcome.Refused _ -> refused.add(said(act, "blocked"));
                case Outcome.OutOfTurn out ->
                    refused.add(said(
                            act, out.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return refused;
    }

    /// The case an act belongs to: the open one; otherwise the one that ended, unless somebody comes to the Party
    /// again.
    private Optional<CaseId> caseOf(PersonRef person, Act act) {
        return cases.openOf(person)
                .or(() -> cases.fileOf(person).filter(file -> !again(file, act)).map(CaseFile::id));
    }

    private static boolean again(CaseFile ended, Act act) {
        var acts = ended.standing();
        var first = act instanceof Act.Introduced || act instanceof Act.Listed;
        return acts.isEmpty()
                || (first
                        && acts.stream().noneMatch(one -> one.act() instanceof Act.Died)
                        && act.on().isAfter(acts.getLast().on()));
    }

    private static String said(Act act, String why) {
        return ActKind.of(act).word() + " " + act.on() + " " + why;
    }

    private static boolean stands(Optional<CaseFile> file, Act act) {
        return file.isPresent()
                && file.get().standing().stream()
                        .anyMatch(
                                one -> one.kind() == ActKind.of(act) && one.on().equals(act.on()));
    }
}
