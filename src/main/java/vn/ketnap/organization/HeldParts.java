package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;

/// The door to the organisations whose figures or books somebody may choose from.
@Service
public class HeldParts {

    private final Organizations organizations;
    private final Authority authority;

    HeldParts(Organizations organizations, Authority authority) {
        this.organizations = organizations;
        this.authority = authority;
    }

    /// The parts held with a permission and the committees and cells below them, the top first.
    ///
    /// @throws vn.ketnap.web.NotAllowed for whoever holds none
    public List<Organization> of(Actor actor, Permission permission, LocalDate day) {
        authority.requireAnywhere(actor, permission, day);
        return authority.partsWhere(actor, permission, day).stream()
                .flatMap(part -> below(part, day).stream()
                        .filter(one -> one.id().equals(part)
                                || one.kind().isCommittee()
                                || one.kind().isCell()))
                .distinct()
                .toList();
    }

    /// The one with this code, in whatever case it is written; the top one without a code.
    public static Optional<Organization> chosen(List<Organization> open, String code) {
        return open.stream()
                .filter(one -> code.isEmpty() || one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private List<Organization> below(OrganizationRef part, LocalDate day) {
        var below = organizations.below(part, day);
        return below.isEmpty() ? organizations.latest(part).stream().toList() : below;
    }
}
