package vn.ketnap.document.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;

/// Whose registers somebody keeps: a secretary the cell's, the officer those of the whole part.
@Component
class RegisterDesk {

    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    RegisterDesk(Organizations organizations, Authority authority, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    List<Organization> keepers(Actor actor) {
        var day = today();
        if (!authority.mayAnywhere(actor, Permission.RECORD_CELL_ACTS, day)
                && !authority.mayAnywhere(actor, Permission.RECORD_ALL_ACTS, day)) {
            throw new NotAllowed();
        }
        return organizations.all(day).stream()
                .filter(one -> one.kind().isCell() || one.kind().isCommittee())
                .filter(one -> authority.may(actor, Permission.RECORD_CELL_ACTS, one.id(), day)
                        || authority.may(actor, Permission.RECORD_ALL_ACTS, one.id(), day))
                .sorted(java.util.Comparator.comparing(Organization::kind).thenComparing(Organization::code))
                .toList();
    }
}
