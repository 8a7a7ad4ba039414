package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Scope;

/// Who may do what: the one place that knows. Each right holds for a part of the tree and a period.
@Service
public class Authority {

    private final Organizations organizations;

    Authority(Organizations organizations) {
        this.organizations = organizations;
    }

    /// Whether the actor may do this in an organisation on a day.
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Permission permission, OrganizationRef part, LocalDate day) {
        return actor.everywhere()
                || actor.rightsOn(day)
                        .filter(right -> of(right.role()).contains(permission))
                        .anyMatch(right -> organizations.isBelow(part, right.part()));
    }

    /// Whether the actor may do this anywhere at all on a day.
    public boolean mayAnywhere(Actor actor, Permission permission, LocalDate day) {
        return actor.everywhere()
                || actor.rightsOn(day).anyMatch(right -> of(right.role()).contains(permission));
    }

    /// The tops of the parts of the tree in which the actor may do this.
    public List<OrganizationRef> partsWhere(Actor actor, Permission permission, LocalDate day) {
        return actor.rightsOn(day)
                .filter(right -> of(right.role()).contains(permission))
                .map(Right::part)
                .distinct()
                .toList();
    }

    /// What the database lets the actor see at all: the parts in which persons may be seen, remarked on or counted.
    /// An administrator sees no case.
    public Scope scopeOf(Actor actor, LocalDate day) {
        if (actor.everywhere()) {
            return Scope.EVERYTHING;
        }
        return Scope.of(actor.rightsOn(day)
                .filter(right -> !of(right.role()).equals(of(Role.ADMINISTRATOR)))
                .map(Right::part)
                .distinct()
                .toList());
    }

    /// The table "Who may do what".
    static Set<Permission> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.of(Permission.MANAGE_ACCOUNTS, Permission.SEE_JOURNAL);
            case OFFICER ->
                EnumSet.of(
                        Permission.SEE_CASES,
                        Permission.SEE_IDENTITY_NUMBERS,
                        Permission.SEE_FIGURES,
                        Permission.RECORD_CELL_ACTS,
                        Permission.RECORD_ALL_ACTS,
                        Permission.REMARK,
                        Permission.DECIDE,
                        Permission.OVERRIDE,
                        Permission.IMPORT,
                        Permission.EXPORT,
                        Permission.EDIT_ORGANIZATIONS,
                        Permission.SEE_JOURNAL);
            case CELL_SECRETARY ->
                EnumSet.of(
                        Permission.SEE_CASES,
                        Permission.SEE_FIGURES,
                        Permission.RECORD_CELL_ACTS,
                        Permission.REMARK,
                        Permission.EXPORT);
            case HELPER -> EnumSet.of(Permission.REMARK);
            case COMMITTEE_MEMBER -> EnumSet.of(Permission.SEE_CASES, Permission.SEE_FIGURES);
            case APPRAISER -> EnumSet.of(Permission.SEE_CASES, Permission.SEE_FIGURES, Permission.DECIDE);
            case MASS_ORGANISATION -> EnumSet.noneOf(Permission.class);
            case LEVEL_ABOVE -> EnumSet.of(Permission.SEE_FIGURES);
        };
    }
}
