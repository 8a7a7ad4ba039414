package vn.ketnap.exchange;

import java.util.List;
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
import vn.ketnap.people.Person;

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
    public RowOutcome take(Entry entry, Actor actor) {
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
        return persons.numbered(settled(entry, cell.get(), actor), row, actor);
    }

    private RowOutcome settled(Entry entry, OrganizationRef cell, Actor actor) {
        var coded = entry.row().text("memberCode").flatMap(people::byMemberCode).flatMap(people::find);
        if (coded.isPresent() && !entry.twice()) {
            return known(coded.get(), entry.row(), cell, actor);
        }
        return switch (persons.who(entry, cell)) {
            case Persons.Unsure unsure -> RowOutcome.held(unsure.question());
            case Persons.Nobody nobody -> enter(entry.row(), cell, actor).asking(nobody.asked());
            case Persons.Known sure
            when sure.asked().isPresent() ->
                known(sure.person(), entry.row(), cell, actor).asking(sure.asked());
            case Persons.Known perhaps -> unlessAnswered(perhaps.person(), entry, cell, actor);
        };
    }

    /// Somebody of that name and birth without that member's code: a question, for a code says who is meant.
    private RowOutcome unlessAnswered(Person perhaps, Entry entry, OrganizationRef cell, Actor actor) {
        var question = new RowOutcome.Question("possible-duplicate", List.of(perhaps.id()));
        return entry.answer().is("new")
                ? enter(entry.row(), cell, actor).asking(Optional.of(question))
                : RowOutcome.held(question);
    }

    private RowOutcome enter(ListRow row, OrganizationRef cell, Actor actor) {
        var person = persons.add(row, cell, actor);
        people.join(person, said(row, cell, Optional.empty()), actor);
        seat(person, row, cell, actor);
        return RowOutcome.added(person);
    }

    /// What the list says anew of a member is written; what it does not say stays.
    private RowOutcome known(Person person, ListRow row, OrganizationRef cell, Actor actor) {
        if (!persons.mayBring(actor, person.cell())) {
            return RowOutcome.held("not-your-part");
        }
        var changed = persons.update(person, row, cell, actor);
        var before = people.membership(person.id(), today.date());
        var now = said(row, cell, before);
        if (before.filter(now::equals).isEmpty()) {
            member(person.id(), before, now, actor);
            changed = true;
        }
        changed |= seat(person.id(), row, cell, actor);
        return changed ? RowOutcome.updated("new-version", person.id()) : RowOutcome.known(person.id());
    }

    private void member(PersonRef person, Optional<Membership> before, Membership now, Actor actor) {
        var activity = before.map(Membership::activity).orElse(Activity.ACTIVE);
        if (before.filter(now.with(activity)::equals).isEmpty()) {
            people.join(person, now.with(Activity.ACTIVE), actor);
        }
        if (activity != now.activity()) {
            people.takesPart(person, now.activity(), today.date(), actor);
        }
    }

    private static Membership said(ListRow row, OrganizationRef cell, Optional<Membership> before) {
        return new Membership(
                cell,
                row.text("memberCode").or(() -> before.flatMap(Membership::code)),
                Persons.day(row, "joinedOn").or(() -> before.flatMap(Membership::joinedOn)),
                Persons.day(row, "officialOn").or(() -> before.flatMap(Membership::officialOn)),
                row.text("cardNo").or(() -> before.flatMap(Membership::cardNumber)),
                row.text("status")
                        .map(Activity::named)
                        .or(() -> before.map(Membership::activity))
                        .orElse(Activity.ACTIVE));
    }

    private boolean seat(PersonRef person, ListRow row, OrganizationRef cell, Actor actor) {
        var day = today.date();
        var role = row.text("role")
                .filter(wanted -> seats.of(cell, day).stream()
                        .noneMatch(seat ->
                                seat.person().equals(person) && seat.seat().equals(wanted)));
        role.ifPresent(wanted -> seats.take(cell, person, wanted, Span.since(day.withDayOfYear(1)), actor));
        return role.isPresent();
    }
}
