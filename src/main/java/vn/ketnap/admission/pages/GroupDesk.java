package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.GroupId;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Typed;

/// Who may keep which groups, and how a name of one is read.
@Component
class GroupDesk {

    private final Groups groups;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    GroupDesk(Groups groups, Organizations organizations, Authority authority, Today today) {
        this.groups = groups;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    /// Refuses whoever sees no cases at all.
    void requireReader(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
    }

    /// A group to look at.
    Groups.Group seen(GroupId id, Actor actor) {
        requireReader(actor);
        return groups.find(id).orElseThrow(NotHere::new);
    }

    /// A group to change: in use, and kept by a part for which the actor records.
    Groups.Group kept(GroupId id, Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        var group = groups.find(id).filter(one -> !one.ended()).orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_CELL_ACTS, group.part(), today.date());
        return group;
    }

    /// The groups in use that the actor may change.
    List<Groups.Group> kept(Actor actor) {
        return groups.all().stream().filter(one -> mayKeep(actor, one)).toList();
    }

    boolean mayKeep(Actor actor, Groups.Group group) {
        return !group.ended() && authority.may(actor, Permission.RECORD_CELL_ACTS, group.part(), today.date());
    }

    /// The parts of the tree for which the actor may open groups.
    List<Organization> parts(Actor actor) {
        return authority.partsWhere(actor, Permission.RECORD_CELL_ACTS, today.date()).stream()
                .flatMap(part -> organizations.latest(part).stream())
                .toList();
    }

    void requireKeeper(Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
    }

    /// A short name, not yet that of another group of the part.
    String name(String raw, OrganizationRef part, Typed reading) {
        var name = reading.words("name", raw).orElse("");
        if (name.length() > Groups.LONGEST) {
            reading.complain("name", "admission.groups.too-long", Groups.LONGEST);
        }
        var folded = Vietnamese.fold(name);
        if (groups.all().stream()
                .anyMatch(one ->
                        one.part().equals(part) && Vietnamese.fold(one.name()).equals(folded))) {
            reading.complain("name", "admission.groups.taken");
        }
        return name;
    }

    /// The cases ticked; what is no identity is left out.
    static List<CaseId> cases(List<String> ticked) {
        return ticked.stream().filter(Identity::is).map(CaseId::of).toList();
    }

    static Optional<GroupId> id(String word) {
        return Identity.is(word) ? Optional.of(GroupId.of(word)) : Optional.empty();
    }

    Typed reading() {
        return new Typed(today.date());
    }

    String partName(OrganizationRef part) {
        return organizations.latest(part).map(Organization::name).orElse("…");
    }
}
