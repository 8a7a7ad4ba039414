package vn.ketnap.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Brings the acts a row tells of into the person's case: those already there are left alone.
@Component
class CaseIntake {

    private final Persons persons;
    private final People people;
    private final Admissions admissions;
    private final Cases cases;

    CaseIntake(Persons persons, People people, Admissions admissions, Cases cases) {
        this.persons = persons;
        this.people = people;
        this.admissions = admissions;
        this.cases = cases;
    }

    /// The row's person is found or entered, then its acts; a row that needs an answer is held and changes nothing.
    RowOutcome take(ListRow row, boolean duplicateInList, Optional<String> answer, List<Act> acts, Actor actor) {
        if (row.name().isEmpty()) {
            return RowOutcome.held("no-name");
        }
        var cell = persons.cell(row, answer);
        if (cell.isEmpty()) {
            return RowOutcome.held("unknown-cell");
        }
        if (answer.filter("skip"::equals).isPresent()) {
            return RowOutcome.skipped("answered");
        }
        var meant = answer.flatMap(CaseIntake::identity).flatMap(people::find);
        if (meant.isPresent()) {
            return known(meant.get(), row, cell.get(), acts, actor);
        }
        if (duplicateInList && answer.isEmpty()) {
            return RowOutcome.held("possible-duplicate");
        }
        if (acts.isEmpty()) {
            return RowOutcome.held("no-day");
        }
        return switch (persons.find(row, cell.get())) {
            case Persons.Known found -> known(found.person(), row, cell.get(), acts, actor);
            case Persons.Perhaps _ when answer.filter("new"::equals).isEmpty() -> RowOutcome.held("possible-duplicate");
            case Persons.Perhaps _, Persons.Nobody _ -> {
                var person = people.add(persons.said(row, cell.get()), actor);
                record(person, cell.get(), acts, actor);
                yield RowOutcome.added(person);
            }
        };
    }

    private RowOutcome known(Person person, ListRow row, OrganizationRef cell, List<Act> acts, Actor actor) {
        var changed = persons.update(person, row, cell, actor);
        var recorded = record(person.id(), cell, acts, actor);
        return changed || recorded > 0
                ? RowOutcome.updated(recorded > 0 ? "acts-added" : "new-version", person.id())
                : RowOutcome.skipped("already-there");
    }

    private int record(PersonRef person, OrganizationRef cell, List<Act> acts, Actor actor) {
        var file = cases.fileOf(person);
        var missing = acts.stream().filter(act -> !stands(file, act)).toList();
        var recorded = 0;
        for (var act : missing) {
            var outcome = cases.openOf(person)
                    .map(id -> admissions.perform(id, act, Words.NONE, actor))
                    .orElseGet(() -> admissions.open(person, cell, act, actor));
            if (outcome instanceof Outcome.Accepted) {
                recorded++;
            }
        }
        return recorded;
    }

    private static boolean stands(Optional<CaseFile> file, Act act) {
        return file.isPresent()
                && file.get().standing().stream()
                        .anyMatch(
                                one -> one.kind() == ActKind.of(act) && one.on().equals(act.on()));
    }

    private static Optional<PersonRef> identity(String answer) {
        return answer.matches("[0-9a-f-]{36}") ? Optional.of(PersonRef.of(answer)) : Optional.empty();
    }
}
