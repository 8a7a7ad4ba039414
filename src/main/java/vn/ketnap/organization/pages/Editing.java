package vn.ketnap.organization.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Obstacle;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Typed;

/// What the pages that change the tree share: the organisation of the address, if this actor may change it, and where
/// the actor may put things.
@Component
class Editing {

    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    Editing(Organizations organizations, Authority authority, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    Organization editable(String code, Actor actor) {
        var found = organizations.byCode(code, today.date()).orElseThrow(NotHere::new);
        authority.require(actor, Permission.EDIT_ORGANIZATIONS, found.id(), today.date());
        return found;
    }

    /// What was typed for the organisation of the address, if this actor may change it.
    Draft draft(String code, Map<String, String> typed, Actor actor) {
        return draft(editable(code, actor), new OrganizationForm(typed), actor);
    }

    Draft draft(Organization about, OrganizationForm form, Actor actor) {
        return new Draft(about, form, places(about, actor), reading());
    }

    Typed reading() {
        return new Typed(today.date());
    }

    Optional<Organization> parent(Organization one) {
        return one.parent().flatMap(organizations::latest);
    }

    /// Where something may be put: today's organisations that this actor may change, and what stands above already.
    private List<Organization> places(Organization about, Actor actor) {
        return organizations.all(today.date()).stream()
                .filter(one -> about.parent().filter(one.id()::equals).isPresent()
                        || authority.may(actor, Permission.EDIT_ORGANIZATIONS, one.id(), today.date()))
                .filter(one -> !one.id().equals(about.id()))
                .toList();
    }

    /// One of the places by its code; no code is no place, and an unknown one is nothing.
    static Optional<Optional<OrganizationRef>> choose(List<Organization> places, String code) {
        return code.isEmpty()
                ? Optional.of(Optional.empty())
                : places.stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> Optional.of(one.id()))
                        .findFirst();
    }

    /// Says each obstacle beside its field.
    static void say(List<Obstacle> obstacles, Organization about, LocalDate day, Typed reading) {
        obstacles.forEach(
                one -> reading.complain(one.field(), "organization.obstacle." + one.word(), about.name(), day));
    }
}
