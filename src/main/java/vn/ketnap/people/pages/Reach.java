package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Person;

/// How far an actor's permission reaches today, for pages about several persons.
@Component
class Reach {

    private final Authority authority;
    private final Organizations organizations;
    private final Today today;

    Reach(Authority authority, Organizations organizations, Today today) {
        this.authority = authority;
        this.organizations = organizations;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    /// The cells in which the actor may do this; whoever may nowhere is refused.
    List<OrganizationRef> cells(Actor actor, Permission permission) {
        authority.requireAnywhere(actor, permission, today.date());
        return authority.cellsWhere(actor, permission, today.date());
    }

    boolean mayAnywhere(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }

    boolean may(Actor actor, Permission permission, Person person) {
        return authority.may(actor, permission, person.cell(), today.date());
    }

    void require(Actor actor, Permission permission, Person person) {
        authority.require(actor, permission, person.cell(), today.date());
    }

    /// What each cell is called now, or was last.
    Function<OrganizationRef, String> names() {
        return cell -> organizations.latest(cell).map(Organization::name).orElse("…");
    }
}
