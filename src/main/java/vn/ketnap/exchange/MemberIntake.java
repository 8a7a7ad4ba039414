package vn.ketnap.exchange;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Today;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Membership;
import vn.ketnap.people.People;

/// Rows of a list of members: the person, the membership, the seat held.
@Component
class MemberIntake implements Intake {

    private final Persons persons;
    private final People people;
    private final Seats seats;
    private final Today today;

    MemberIntake(Persons persons, People people, Seats seats, Today today) {
        this.persons = persons;
        this.people = people;
        this.seats = seats;
        this.today = today;
    }

    @Override
    public RowOutcome take(ListRow row, boolean duplicateInList, Optional<String> answer, Actor actor) {
        if (row.name().isEmpty()) {
            return RowOutcome.held("no-name");
        }
        var cell = persons.cell(row, answer);
        if (cell.isEmpty()) {
            return RowOutcome.held("unknown-cell");
        }
        var known = row.text("memberCode").flatMap(people::byMemberCode);
        if (known.isPresent()) {
            return again(known.get(), row, cell.get(), actor);
        }
        if (answer.filter("skip"::equals).isPresent()) {
            return RowOutcome.skipped("answered");
        }
        return switch (persons.find(row, cell.get())) {
            case Persons.Nobody _ -> enter(row, cell.get(), actor);
            case Persons.Known _, Persons.Perhaps _
            when answer.filter("new"::equals).isPresent() -> enter(row, cell.get(), actor);
            case Persons.Known _, Persons.Perhaps _ -> RowOutcome.held("possible-duplicate");
        };
    }

    private RowOutcome again(PersonRef person, ListRow row, OrganizationRef cell, Actor actor) {
        var known = people.find(person).orElseThrow();
        return persons.update(known, row, cell, actor)
                ? RowOutcome.updated("new-version", person)
                : RowOutcome.skipped("already-there");
    }

    private RowOutcome enter(ListRow row, OrganizationRef cell, Actor actor) {
        var person = people.add(persons.said(row, cell), actor);
        people.join(
                person,
                new Membership(
                        cell,
                        row.text("memberCode"),
                        Persons.day(row, "joinedOn"),
                        Persons.day(row, "officialOn"),
                        row.text("cardNo"),
                        row.text("status").map(Activity::named).orElse(Activity.ACTIVE)),
                actor);
        row.text("role")
                .ifPresent(role ->
                        seats.take(cell, person, role, Span.since(today.date().withDayOfYear(1)), actor));
        return RowOutcome.added(person);
    }
}
