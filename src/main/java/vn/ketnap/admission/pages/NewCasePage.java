package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.FoundThrough;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Introductions;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Option;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Giới thiệu quần chúng*: a person newly named by a mass organisation, and the case that opens with it. People who
/// may be the same are shown before anybody is entered twice.
@Controller
class NewCasePage {

    private final Introductions introductions;
    private final Duplicates duplicates;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    NewCasePage(
            Introductions introductions,
            Duplicates duplicates,
            Organizations organizations,
            Authority authority,
            Today today) {
        this.introductions = introductions;
        this.duplicates = duplicates;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/people/new")
    Page show(Actor actor) {
        var reading = new Typed(today.date());
        var options = options(actor);
        var typed = options.size() == 1 ? Map.of("cell", options.getFirst().value()) : Map.<String, String>of();
        return Page.of(
                "admission/New",
                new NewCaseModel(
                        new PersonForm(typed),
                        options,
                        through(actor),
                        List.of(),
                        seesNumbers(actor),
                        reading.errors()));
    }

    @PostMapping("/people/new")
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        var cells = cells(actor);
        var form = new PersonForm(typed);
        var reading = new Typed(today.date());
        var cell = reading.choice(
                "cell",
                form.value("cell"),
                code -> cells.stream().filter(one -> one.code().equals(code)).findFirst());
        var by = reading.choice("by", form.value("by"), Introducer::named);
        var on = reading.pastDay("on", form.value("on"));
        if (form.value("resolution").strip().length() > 120) {
            reading.complain("resolution", "admission.error.text");
        }
        var through = chosen(form.value("through"), reading, actor);
        var number = seesNumbers(actor) ? form.number(reading) : Optional.<String>empty();
        var person = cell.flatMap(one -> form.read(reading, one.id(), Map.of()));
        if (person.isEmpty() || by.isEmpty() || on.isEmpty() || !reading.fine()) {
            return refused(form, List.of(), reading, actor);
        }
        var likely = duplicates.of(person.get(), form, number, reading);
        if (!likely.isEmpty()) {
            return refused(form, likely.persons(), reading, actor);
        }
        var act = new Act.Introduced(
                on.get(),
                by.get(),
                new Words(form.value("wish")),
                new Words(form.value("reasons")),
                form.value("resolution").strip());
        var entered = introductions.introduce(person.get(), number, act, through, actor);
        return Page.redirect("/people/" + entered).saying("admission.saved.plain");
    }

    private Page refused(PersonForm form, List<Person> same, Typed reading, Actor actor) {
        return Page.refused(
                "admission/New",
                new NewCaseModel(form, options(actor), through(actor), same, seesNumbers(actor), reading.errors()));
    }

    private boolean seesNumbers(Actor actor) {
        return authority.mayAnywhere(actor, Permission.SEE_IDENTITY_NUMBERS, today.date());
    }

    private Optional<String> chosen(String through, Typed reading, Actor actor) {
        return through.isEmpty()
                ? Optional.empty()
                : reading.choice(
                        "through",
                        through,
                        id -> introductions.through(actor).stream()
                                .map(FoundThrough.Choice::id)
                                .filter(id::equals)
                                .findFirst());
    }

    private List<Option> through(Actor actor) {
        return introductions.through(actor).stream()
                .map(one -> new Option(one.id(), one.words()))
                .toList();
    }

    private List<Option> options(Actor actor) {
        return cells(actor).stream()
                .map(cell -> new Option(cell.code(), cell.name()))
                .toList();
    }

    private List<Organization> cells(Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        return organizations.cells(today.date()).stream()
                .filter(cell -> authority.may(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date()))
                .toList();
    }
}
