package vn.ketnap.people.pages;

import java.util.List;
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
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A member of a cell entered by hand. People who may be the same are shown before anybody is entered twice.
@Controller
@RequestMapping("/cells/{code}/members/new")
class NewMemberPage {

    private final People people;
    private final Duplicates duplicates;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    NewMemberPage(People people, Duplicates duplicates, Organizations organizations, Authority authority, Today today) {
        this.people = people;
        this.duplicates = duplicates;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var cell = editable(code, actor);
        return Page.of(
                "people/NewMember",
                new NewMemberModel(
                        cell,
                        new PersonForm(Map.of()),
                        List.of(),
                        seesNumbers(actor),
                        new Typed(today.date()).errors()));
    }

    @PostMapping
    @Transactional
    Page enter(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var cell = editable(code, actor);
        var form = new PersonForm(typed);
        var reading = new Typed(today.date());
        var member = new MemberForm(form).read(reading, cell.id());
        reading.wordsIfAny(form.value("memberCode"))
                .flatMap(people::byMemberCode)
                .ifPresent(_ -> reading.complain("memberCode", "people.member.code.in-use"));
        var number = seesNumbers(actor) ? form.number(reading) : Optional.<String>empty();
        var person = form.read(reading, cell.id(), Map.of());
        if (person.isEmpty() || member.isEmpty()) {
            return refused(cell, form, List.of(), reading, actor);
        }
        var likely = duplicates.of(person.get(), form, number, reading);
        if (!likely.isEmpty()) {
            return refused(cell, form, likely.persons(), reading, actor);
        }
        var entered = people.add(person.get(), number, actor);
        people.join(entered, member.get().membership(), member.get().since(), actor);
        return Page.redirect("/people/" + entered)
                .saying("people.member.entered", person.get().fullName());
    }

    private Page refused(Organization cell, PersonForm form, List<Person> same, Typed reading, Actor actor) {
        return Page.refused(
                "people/NewMember", new NewMemberModel(cell, form, same, seesNumbers(actor), reading.errors()));
    }

    private boolean seesNumbers(Actor actor) {
        return authority.mayAnywhere(actor, Permission.SEE_IDENTITY_NUMBERS, today.date());
    }

    private Organization editable(String code, Actor actor) {
        var cell = organizations
                .byCode(code, today.date())
                .filter(one -> one.kind().isCell())
                .orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date());
        return cell;
    }
}
