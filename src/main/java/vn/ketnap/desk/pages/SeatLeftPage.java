package vn.ketnap.desk.pages;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Terms;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A seat left on a day (thôi giữ chức vụ): the term that began on the day in the address ends.
@Controller
@RequestMapping("/organizations/{code}/seats/{office}/{person}/{begun}/leave")
class SeatLeftPage {

    private final Terms terms;
    private final People people;
    private final SeatModels models;

    SeatLeftPage(Terms terms, People people, SeatModels models) {
        this.terms = terms;
        this.people = people;
        this.models = models;
    }

    /// The term the address names.
    private record Term(Organization organization, Office office, Person person, LocalDate begun) {}

    @GetMapping
    @Transactional(readOnly = true)
    Page show(
            @PathVariable String code,
            @PathVariable String office,
            @PathVariable PersonRef person,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate begun,
            Actor actor) {
        return Page.of("desk/SeatLeft", model(term(code, office, person, begun, actor), "", models.reading()));
    }

    @PostMapping
    @Transactional
    Page leave(
            @PathVariable String code,
            @PathVariable String office,
            @PathVariable PersonRef person,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate begun,
            @RequestParam(defaultValue = "") String until,
            Actor actor) {
        var term = term(code, office, person, begun, actor);
        var reading = models.reading();
        var day = reading.day("until", until);
        if (day.isPresent() && !terms.leave(term.organization().id(), person, term.office(), begun, day.get(), actor)) {
            reading.complain("until", "desk.seats.before-it-began", begun);
        }
        return reading.fine()
                ? Page.redirect("/organizations/" + term.organization().code())
                        .saying("desk.seats.left", day.orElseThrow())
                : Page.refused("desk/SeatLeft", model(term, until, reading));
    }

    private Term term(String code, String office, PersonRef person, LocalDate begun, Actor actor) {
        return new Term(
                models.editable(code, actor),
                Office.named(office).orElseThrow(NotHere::new),
                people.find(person).orElseThrow(NotHere::new),
                begun);
    }

    private static SeatLeftModel model(Term term, String until, Typed reading) {
        return new SeatLeftModel(
                term.organization(), term.office(), term.person(), term.begun(), until, reading.errors());
    }
}
