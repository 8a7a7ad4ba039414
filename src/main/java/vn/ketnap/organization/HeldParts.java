package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;

/// The door to the organisations whose figures or books somebody may choose from.
@Service
public class HeldParts {

    /// So many are offered at once at most.
    private static final int MANY = 400;

    private final Organizations organizations;
    private final Authority authority;

    HeldParts(Organizations organizations, Authority authority) {
        this.organizations = organizations;
        this.authority = authority;
    }

    /// The parts held with a permission and the committees and cells below them, the top first. Where they are too many
    /// to choose from, those on the way from the top to the one with the code, and what hangs directly under it.
    ///
    /// @param code of the one in view; empty for the top one
    /// @throws vn.ketnap.web.NotAllowed for whoever holds none
    public List<Organization> of(Actor actor, Permission permission, LocalDate day, String code) {
        authority.requireAnywhere(actor, permission, day);
        return authority.partsWhere(actor, permission, day).stream()
                .flatMap(part -> chosenFrom(part, day, code)
                        .filter(one -> one.id().equals(part)
                                || one.kind().isCommittee()
                                || one.kind().isCell()))
                .distinct()
                .toList();
    }

    private Stream<Organization> chosenFrom(OrganizationRef part, LocalDate day, String code) {
        var all = organizations.below(part, day, MANY);
        if (all.isEmpty()) {
            return organizations.latest(part).stream();
        }
        if (all.size() < MANY) {
            return all.stream();
        }
        var seen = organizations
                .byCode(code, day)
                .filter(one -> organizations.isBelow(one.id(), part))
                .orElse(all.getFirst());
        var way = new ArrayList<Organization>();
        organizations.above(seen.id(), day).stream()
                .filter(one -> organizations.isBelow(one.id(), part))
                .forEach(one -> way.addFirst(one));
        return Stream.of(way.stream(), Stream.of(seen), organizations.children(seen.id(), day).stream())
                .flatMap(one -> one);
    }

    /// The one with this code, in whatever case it is written; the top one without a code.
    public static Optional<Organization> chosen(List<Organization> open, String code) {
        return open.stream()
                .filter(one -> code.isEmpty() || one.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
