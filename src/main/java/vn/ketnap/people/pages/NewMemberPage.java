package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
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
import vn.ketnap.people.NewPerson;
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
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    NewMemberPage(People people, Organizations organizations, Authority authority, Today today) {
        this.people = people;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var cell = editable(code, actor);
        return Page.of("people/NewMember", model(cell, new PersonForm(Map.of()), List.of(), new Typed(today.date())));
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
        var person = form.read(reading, cell.id(), Map.of());
        if (person.isEmpty() || member.isEmpty()) {
            return Page.refused("people/NewMember", model(cell, form, List.of(), reading));
        }
        var same = same(person.get(), form);
        if (!same.isEmpty()) {
            return Page.refused("people/NewMember", model(cell, form, same, reading));
        }
        var entered = people.add(person.get(), actor);
        people.join(entered, member.get().membership(), member.get().since(), actor);
        return Page.redirect("/people/" + entered)
                .saying("people.member.entered", person.get().fullName());
    }

    /// Nobody once the user said that it is another person.
    private List<Person> same(NewPerson person, PersonForm form) {
        return form.value("another").equals("true") ? List.of() : people.sameAs(person.fullName(), person.birth());
    }

    private Organization editable(String code, Actor actor) {
        var cell = organizations
                .byCode(code, today.date())
                .filter(one -> one.kind().isCell())
                .orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date());
        return cell;
    }

    private static NewMemberModel model(Organization cell, PersonForm form, List<Person> same, Typed reading) {
        return new NewMemberModel(cell, form, same, reading.errors());
    }
}
