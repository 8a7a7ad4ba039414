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
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

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

    /// All cells, those that ended included, in which the actor may do this on a day.
    @Transactional(readOnly = true)
    public List<OrganizationRef> cellsWhere(Actor actor, Permission permission, LocalDate day) {
        return organizations
                .everyCell()
                .filter(cell -> may(actor, permission, cell, day))
                .toList();
    }

    /// Refuses whoever may not do this in an organisation: it is not here for those who may not see its cases.
    @Transactional(readOnly = true)
    public void require(Actor actor, Permission permission, OrganizationRef part, LocalDate day) {
        if (!may(actor, Permission.SEE_CASES, part, day)) {
            throw new NotHere();
        }
        if (!may(actor, permission, part, day)) {
            throw new NotAllowed();
        }
    }

    /// Refuses whoever may do this nowhere.
    public void requireAnywhere(Actor actor, Permission permission, LocalDate day) {
        if (!mayAnywhere(actor, permission, day)) {
            throw new NotAllowed();
        }
    }

    /// What the database lets the actor see at all: persons and cases where they may be seen or remarked on, figures
    /// where they may be counted. An administrator sees neither.
    public Scope scopeOf(Actor actor, LocalDate day) {
        return actor.everywhere()
                ? Scope.EVERYTHING
                : new Scope(
                        false,
                        partsWhereAny(actor, EnumSet.of(Permission.SEE_CASES, Permission.REMARK), day),
                        partsWhereAny(
                                actor,
                                EnumSet.of(Permission.SEE_FIGURES, Permission.SEE_CASES, Permission.REMARK),
                                day));
    }

    private static List<OrganizationRef> partsWhereAny(Actor actor, Set<Permission> permissions, LocalDate day) {
        return actor.rightsOn(day)
                .filter(right -> of(right.role()).stream().anyMatch(permissions::contains))
                .map(Right::part)
                .distinct()
                .toList();
    }

    /// The table "Who may do what".
    static Set<Permission> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.of(Permission.MANAGE_ACCOUNTS, Permission.SEE_JOURNAL);
            case OFFICER ->
                EnumSet.of(
                        Permission.SEE_CASES,
                        Permission.SEE_IDENTITY_NUMBERS,
                        Permission.SEE_CV,
                        Permission.SEE_FIGURES,
                        Permission.RECORD_CELL_ACTS,
                        Permission.RECORD_ALL_ACTS,
                        Permission.REMARK,
                        Permission.DECIDE,
                        Permission.OVERRIDE,
                        Permission.IMPORT,
                        Permission.EXPORT,
                        Permission.ERASE,
                        Permission.EDIT_ORGANIZATIONS,
                        Permission.SEE_JOURNAL);
            case CELL_SECRETARY ->
                EnumSet.of(
                        Permission.SEE_CASES,
                        Permission.SEE_CV,
                        Permission.SEE_FIGURES,
                        Permission.RECORD_CELL_ACTS,
                        Permission.REMARK,
                        Permission.EXPORT);
            case HELPER -> EnumSet.of(Permission.REMARK);
            case COMMITTEE_MEMBER -> EnumSet.of(Permission.SEE_CASES, Permission.SEE_FIGURES);
            case APPRAISER -> EnumSet.of(Permission.SEE_CASES, Permission.SEE_FIGURES, Permission.DECIDE);
            case MASS_ORGANISATION -> EnumSet.noneOf(Permission.class);
            case LEVEL_ABOVE -> EnumSet.of(Permission.SEE_FIGURES, Permission.OPEN_IN_EMERGENCY);
            case LEVEL_ABOVE_BY_NAME -> EnumSet.of(Permission.SEE_CASES, Permission.SEE_FIGURES);
            case AMENDER -> EnumSet.of(Permission.AMEND_REGULATION);
        };
    }
}
