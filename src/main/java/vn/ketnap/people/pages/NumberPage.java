package vn.ketnap.people.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// An identity number opened: shown whole in the answer and nowhere else. Each look is journalled.
@Controller
class NumberPage {

    private final People people;
    private final Numbers numbers;
    private final Authority authority;
    private final Today today;

    NumberPage(People people, Numbers numbers, Authority authority, Today today) {
        this.people = people;
        this.numbers = numbers;
        this.authority = authority;
        this.today = today;
    }

    @PostMapping("/people/{id}/number")
    @Transactional
    Page open(@PathVariable PersonRef id, Actor actor) {
        var person = people.find(id).orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_IDENTITY_NUMBERS, person.cell(), today.date());
        return numbers.unmask(person.id(), actor)
                .map(number -> Page.of("people/Number", new NumberModel(person, number)))
                .orElseGet(() -> Page.redirect("/people/" + id).saying("people.number.none"));
    }
}
