package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Which part of the tree an import belongs to: where it may be seen and by whom taken back.
@Component
class ImportParts {

    private final Authority authority;
    private final Organizations organizations;
    private final People people;
    private final Today today;

    ImportParts(Authority authority, Organizations organizations, People people, Today today) {
        this.authority = authority;
        this.organizations = organizations;
        this.people = people;
        this.today = today;
    }

    /// The part of someone who has only one; otherwise the first, until it is known what the list is about.
    Optional<OrganizationRef> atFirst(Actor actor) {
        return parts(actor).stream().findFirst();
    }

    /// For whoever acts for a part: the one that holds all these persons. For the program itself the lowest above all
    /// their cells, and none when there is none.
    Optional<OrganizationRef> of(Actor actor, Collection<PersonRef> persons) {
        var cells =
                people.findAll(persons).stream().map(Person::cell).distinct().toList();
        if (actor.everywhere()) {
            return cells.stream()
                    .map(this::down)
                    .reduce(ImportParts::common)
                    .filter(path -> !path.isEmpty())
                    .map(List::getLast);
        }
        return parts(actor).stream()
                .filter(part -> cells.stream().allMatch(cell -> down(cell).contains(part)))
                .findFirst()
                .or(() -> atFirst(actor));
    }

    /// Whether the actor may take back an import of this part; one of no part only the program itself.
    boolean mayTakeBack(Actor actor, Optional<OrganizationRef> part) {
        return actor.everywhere()
                || part.filter(one -> authority.may(actor, Permission.IMPORT, one, today.date()))
                        .isPresent();
    }

    private List<OrganizationRef> parts(Actor actor) {
        return authority.partsWhere(actor, Permission.IMPORT, today.date());
    }

    /// From the top of the tree down to the organisation.
    private List<OrganizationRef> down(OrganizationRef organization) {
        var path = new ArrayList<OrganizationRef>();
        for (var at = Optional.of(organization); at.isPresent() && !path.contains(at.get()); at = above(at.get())) {
            path.addFirst(at.get());
        }
        return path;
    }

    private Optional<OrganizationRef> above(OrganizationRef organization) {
        return organizations.latest(organization).flatMap(Organization::parent);
    }

    private static List<OrganizationRef> common(List<OrganizationRef> one, List<OrganizationRef> other) {
        var same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }
}
