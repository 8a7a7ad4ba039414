package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;

/// Whose books somebody may take out: the cells and committees of the parts held.
@Component
class BookParts {

    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    BookParts(Organizations organizations, Authority authority, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    /// The top first, the parts held themselves included; refused to whoever may take nothing out.
    List<Organization> of(Actor actor) {
        authority.requireAnywhere(actor, Permission.EXPORT, today());
        return authority.partsWhere(actor, Permission.EXPORT, today()).stream()
                .flatMap(part -> below(part).stream().filter(one -> one.id().equals(part) || isPartyBody(one)))
                .distinct()
                .toList();
    }

    /// The cells whose cases may be taken out.
    List<OrganizationRef> cells(Actor actor) {
        return authority.cellsWhere(actor, Permission.EXPORT, today());
    }

    private static boolean isPartyBody(Organization one) {
        return one.kind().isCommittee() || one.kind().isCell();
    }

    private List<Organization> below(OrganizationRef part) {
        var below = organizations.below(part, today());
        return below.isEmpty() ? organizations.latest(part).stream().toList() : below;
    }
}
