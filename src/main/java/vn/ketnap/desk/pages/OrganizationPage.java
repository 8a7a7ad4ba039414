package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Period;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The page of an organisation of any kind: its periods, other names, offices with their terms, what follows it.
@Controller
class OrganizationPage {

    private final Organizations organizations;
    private final Sitting sitting;
    private final Authority authority;
    private final Rights rights;
    private final Today today;

    OrganizationPage(Organizations organizations, Sitting sitting, Authority authority, Rights rights, Today today) {
        this.organizations = organizations;
        this.sitting = sitting;
        this.authority = authority;
        this.rights = rights;
        this.today = today;
    }

    @GetMapping("/organizations/{code}")
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var day = today.date();
        var now = organizations.byCode(code, day).orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_CASES, now.id(), day);
        var history = organizations.history(now.id());
        var terms = sitting.terms(now.id());
        return Page.of(
                "desk/Organization",
                new OrganizationModel(
                        now,
                        history,
                        below(now),
                        around(history),
                        terms,
                        sitting.names(terms),
                        rights.byName(List.of(now.id())),
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
}
