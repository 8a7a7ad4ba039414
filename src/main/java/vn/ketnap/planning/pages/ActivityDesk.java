package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Typed;

/// Which organisations a page of activities or of supervision may show and offer, and how they are called.
@Component
class ActivityDesk {

    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    ActivityDesk(Organizations organizations, Authority authority, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    /// Refuses whoever sees no cases at all.
    void requireReader(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
    }

    void requireAnywhere(Actor actor, Permission permission) {
        authority.requireAnywhere(actor, permission, today.date());
    }

    boolean mayAnywhere(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }

    /// Every organisation in which the actor may do this: those of today in the order of the tree, then cells that
    /// ended.
    List<OrganizationRef> parts(Actor actor, Permission permission) {
        return Stream.concat(
                        offered(actor, permission).stream().map(Organization::id),
                        authority.cellsWhere(actor, permission, today.date()).stream())
                .distinct()
                .toList();
    }

    /// Those of them that are there today.
    List<Organization> offered(Actor actor, Permission permission) {
        return organizations.roots(today.date()).stream()
                .flatMap(root -> organizations.below(root.id(), today.date()).stream())
                .filter(one -> authority.may(actor, permission, one.id(), today.date()))
                .toList();
    }

    /// The one with this code among organisations offered.
    static Optional<Organization> coded(List<Organization> offered, String code) {
        return offered.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    Optional<Organization> latest(OrganizationRef id) {
        return organizations.latest(id);
    }

    /// How an organisation was called on a day, or is last known.
    String name(OrganizationRef id, LocalDate day) {
        return organizations
                .find(id, day)
                .or(() -> organizations.latest(id))
                .map(Organization::name)
                .orElse("…");
    }

    LocalDate today() {
        return today.date();
    }

    boolean isAssumed() {
        return today.assumed();
    }

    Typed reading() {
        return new Typed(today.date());
    }

    /// Under which part of the tree an export is journalled.
    Optional<OrganizationRef> journalPart(Actor actor) {
        return authority.partsWhere(actor, Permission.EXPORT, today.date()).stream()
                .findFirst();
    }
}
