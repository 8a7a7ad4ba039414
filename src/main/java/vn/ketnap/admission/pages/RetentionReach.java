package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;

/// For which parts of the tree somebody sets terms and erases.
@Component
class RetentionReach {

    private final Authority authority;
    private final Organizations organizations;

    RetentionReach(Authority authority, Organizations organizations) {
        this.authority = authority;
        this.organizations = organizations;
    }

    List<RetentionModel.Part> parts(Actor actor, LocalDate day) {
        authority.requireAnywhere(actor, Permission.ERASE, day);
        return authority.partsWhere(actor, Permission.ERASE, day).stream()
                .map(part -> new RetentionModel.Part(
                        part, latest(part).map(Organization::name).orElse("…")))
                .toList();
    }

    boolean may(Actor actor, Permission permission, OrganizationRef cell, LocalDate day) {
        return authority.may(actor, permission, cell, day);
    }

    void require(Actor actor, Permission permission, OrganizationRef cell, LocalDate day) {
        authority.require(actor, permission, cell, day);
    }

    Optional<Organization> latest(OrganizationRef one) {
        return organizations.latest(one);
    }

    boolean isBelow(OrganizationRef one, OrganizationRef other) {
        return organizations.isBelow(one, other);
    }
}
