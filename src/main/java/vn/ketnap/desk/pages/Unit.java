package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Masthead;

/// Whose program a page is: the base committee in whose part the visitor works, or the part itself where it stands
/// higher. Strangers see a name only where there is one committee.
@Component
class Unit implements Masthead {

    private final Organizations organizations;
    private final Today today;

    Unit(Organizations organizations, Today today) {
        this.organizations = organizations;
        this.today = today;
    }

    @Override
    public Optional<String> unit(Optional<Actor> visitor) {
        return visitor.isPresent()
                ? visitor.get()
                        .rightsOn(today.date())
                        .map(Right::part)
                        .findFirst()
                        .flatMap(this::above)
                : only(organizations.all(today.date()).stream()
                                .filter(one -> one.kind() == OrganizationKind.BASE_COMMITTEE)
                                .toList())
                        .or(() -> only(organizations.roots(today.date())));
    }

    private Optional<String> above(OrganizationRef part) {
        return organizations
                .latest(part)
                .flatMap(own -> own.kind().isCommittee()
                        ? Optional.of(own.name())
                        : organizations
                                .levels(part, today.date())
                                .base()
                                .flatMap(organizations::latest)
                                .map(Organization::name)
                                .or(() -> Optional.of(own.name())));
    }

    private static Optional<String> only(List<Organization> found) {
        return found.size() == 1 ? Optional.of(found.getFirst().name()) : Optional.empty();
    }
}
