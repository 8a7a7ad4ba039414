package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Period;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The page of an organisation of any kind: its periods, other names, offices with their terms, what follows it.
@Controller
class OrganizationPage {

    private final Organizations organizations;
    private final Seats seats;
    private final People people;
    private final Authority authority;
    private final Today today;

    OrganizationPage(Organizations organizations, Seats seats, People people, Authority authority, Today today) {
        this.organizations = organizations;
        this.seats = seats;
        this.people = people;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/organizations/{code}")
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var day = today.date();
        var now = organizations.byCode(code, day).orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_CASES, now.id(), day);
        var history = organizations.history(now.id());
        var terms = seats.terms(now.id());
        return Page.of(
                "desk/Organization",
                new OrganizationModel(
                        now,
                        history,
                        below(now),
                        around(history),
                        terms,
                        names(terms),
                        day,
                        authority.may(actor, Permission.EDIT_ORGANIZATIONS, now.id(), day)));
    }

    private List<Organization> below(Organization one) {
        return organizations.below(one.id(), today.date()).stream()
                .filter(other -> other.parent().filter(one.id()::equals).isPresent())
                .toList();
    }

    private Map<OrganizationRef, Organization> around(List<Period> history) {
        var around = new HashMap<OrganizationRef, Organization>();
        history.stream()
                .map(Period::said)
                .flatMap(one -> Stream.of(one.parent(), one.successor()))
                .flatMap(Optional::stream)
                .flatMap(
                        other -> organizations.find(other, today.date()).or(() -> organizations.latest(other)).stream())
                .forEach(other -> around.put(other.id(), other));
        return around;
    }

    private Map<PersonRef, String> names(List<Seats.Seat> terms) {
        return people.findAll(terms.stream().map(Seats.Seat::person).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
