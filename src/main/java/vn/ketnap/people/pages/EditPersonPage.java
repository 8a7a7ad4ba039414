package vn.ketnap.people.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// What is known of a person, put right as a new version; the old one is kept. Identity numbers are shown masked, and
/// a number somebody else has is never taken: a question where the actor may know of the other person, otherwise one
/// for the level above. A date of birth that holds since the decision is changed with a reason only.
@Controller
class EditPersonPage {

    private final People people;
    private final Numbers numbers;
    private final BirthDates births;
    private final Authority authority;
    private final Today today;

    EditPersonPage(People people, Numbers numbers, BirthDates births, Authority authority, Today today) {
        this.people = people;
        this.numbers = numbers;
        this.births = births;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/people/{id}/edit")
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = may(people.find(id), actor);
        return Page.of(
                "people/Edit", model(person, PersonForm.of(person), new Typed(today.date()), Optional.empty(), actor));
    }

    @PostMapping("/people/{id}/edit")
    @Transactional
    Page save(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = may(people.held(id), actor);
        var form = new PersonForm(typed);
        var reading = new Typed(today.date());
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), person.last().number())) {
            var both = Overtaken.by(person.last(), Sides.person(form, person, today.date()));
            return Page.refused(
                    "people/Edit",
                    model(person, form, reading, Optional.empty(), actor).beside(both));
        }
        var said = form.read(reading, person.cell(), person.details());
        var number = form.number(reading);
        var correction = said.flatMap(one -> correction(person, one, form, reading));
        if (said.isEmpty() || !reading.fine()) {
            return refused(person, form, reading, Optional.empty(), actor);
        }
        if (number.isPresent()
                && sees(actor, person)
                && numbers.give(person.id(), number.get(), actor) == Numbers.Answer.IN_USE) {
            var holder = numbers.holder(number.get()).flatMap(people::find).filter(one -> maySee(actor, one));
            reading.complain("number", holder.isPresent() ? "people.number.same" : "people.number.elsewhere");
            return refused(person, form, reading, holder, actor);
        }
        correction.ifPresent(birth -> births.correct(person, birth, form.value("birthReason"), actor));
        people.change(person.id(), said.get(), actor);
        return Page.redirect("/people/" + person.id()).saying("people.saved");
    }

    /// The date of birth that is to take the place of one that holds; refused without a reason, or without a date.
    private Optional<BirthDate> correction(Person person, NewPerson said, PersonForm form, Typed reading) {
        if (person.birth().isEmpty() || person.birth().equals(said.birth())) {
            return Optional.empty();
        }
        var since = births.heldSince(person.id());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        if (said.birth().isEmpty()) {
            reading.complain("birth", "people.birth.held.missing", since.get());
        } else if (form.value("birthReason").isBlank()) {
            reading.complain("birthReason", "people.birth.held.reason", since.get());
        }
        return said.birth();
    }

    private Page refused(Person person, PersonForm form, Typed reading, Optional<Person> holder, Actor actor) {
        return Page.refused("people/Edit", model(person, form, reading, holder, actor));
    }

    private EditPersonModel model(Person person, PersonForm form, Typed reading, Optional<Person> holder, Actor actor) {
        return new EditPersonModel(
                person,
                form,
                sees(actor, person) ? Optional.of(numbers.masked(person.id()).orElse("")) : Optional.empty(),
                holder,
                births.heldSince(person.id()),
                births.corrections(person.id()),
                reading.errors(),
                Optional.empty());
    }

    private boolean maySee(Actor actor, Person person) {
        return authority.may(actor, Permission.SEE_CASES, person.cell(), today.date());
    }

    private boolean sees(Actor actor, Person person) {
        return authority.may(actor, Permission.SEE_IDENTITY_NUMBERS, person.cell(), today.date());
    }

    private Person may(Optional<Person> found, Actor actor) {
        var person = found.orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_CELL_ACTS, person.cell(), today.date());
        return person;
    }
}
