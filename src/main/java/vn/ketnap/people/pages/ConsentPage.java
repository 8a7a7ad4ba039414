package vn.ketnap.people.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Consent;
import vn.ketnap.people.Consents;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Sự đồng ý*: to which text a person agreed, when and how, and that they took it back. Nothing is chosen beforehand.
@Controller
@RequestMapping("/people/{id}/consent")
class ConsentPage {

    private final Consents consents;
    private final People people;
    private final Reach reach;

    ConsentPage(Consents consents, People people, Reach reach) {
        this.consents = consents;
        this.people = people;
        this.reach = reach;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        return Page.of("people/Consent", model(may(people.find(id), actor), Map.of(), new Typed(reach.today())));
    }

    @PostMapping
    @Transactional
    Page give(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = may(people.held(id), actor);
        var reading = new Typed(reach.today());
        var text = reading.choice(
                "text",
                typed.get("text"),
                word -> Consent.TEXTS.stream().filter(word::equals).findFirst());
        var how = reading.choice("how", typed.get("how"), Consent.How::named);
        var on = reading.day("on", typed.get("on"));
        if (on.filter(reach.today()::isBefore).isPresent()) {
            reading.complain("on", "people.consent.future");
        }
        if (!reading.fine()) {
            return Page.refused("people/Consent", model(person, typed, reading));
        }
        consents.give(person, text.orElseThrow(), on.orElseThrow(), how.orElseThrow(), note(typed), actor);
        return Page.redirect("/people/" + person.id() + "/consent").saying("people.consent.noted");
    }

    @PostMapping("/{number}/withdraw")
    @Transactional
    Page withdraw(
            @PathVariable PersonRef id,
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = may(people.held(id), actor);
        var consent = consents.of(person.id()).stream()
                .filter(one -> Long.toString(one.number()).equals(number))
                .findFirst()
                .orElseThrow(NotHere::new);
        var reading = new Typed(reach.today());
        var on = reading.day("withdrawnOn", typed.get("withdrawnOn"));
        if (on.filter(day -> reach.today().isBefore(day) || day.isBefore(consent.givenOn()))
                .isPresent()) {
            reading.complain("withdrawnOn", "people.consent.between", consent.givenOn());
        }
        if (!reading.fine()) {
            return Page.refused("people/Consent", model(person, typed, reading));
        }
        consents.withdraw(person, consent.number(), on.orElseThrow(), note(typed), actor);
        return Page.redirect("/people/" + person.id() + "/consent").saying("people.consent.withdrawn");
    }

    private ConsentModel model(Person person, Map<String, String> typed, Typed reading) {
        return new ConsentModel(person, consents.of(person.id()), typed, reading.errors());
    }

    private Person may(Optional<Person> found, Actor actor) {
        var person = found.orElseThrow(NotHere::new);
        reach.require(actor, Permission.RECORD_CELL_ACTS, person);
        return person;
    }

    private static String note(Map<String, String> typed) {
        return typed.getOrDefault("note", "").strip();
    }
}
