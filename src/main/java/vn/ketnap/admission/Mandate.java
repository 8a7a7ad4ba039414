package vn.ketnap.admission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.web.NotAllowed;

/// Whose act it is, and whether this actor may record it. The table "Who may do what" itself lives in [Authority].
@Component
class Mandate {

    /// Acts of the cell up to its vote, its ceremony and the papers of probation.
    static final Set<ActKind> OF_THE_CELL = EnumSet.of(
            ActKind.INTRODUCED,
            ActKind.LISTED,
            ActKind.CLASSIFIED,
            ActKind.HELPER_ASSIGNED,
            ActKind.HELPER_ENDED,
            ActKind.CLASS_PROPOSED,
            ActKind.PROCEDURE_PROPOSED,
            ActKind.TASK_GIVEN,
            ActKind.TASK_COMPLETED,
            ActKind.REMARKED,
            ActKind.APPLIED,
            ActKind.OPINIONS_SUMMARISED,
            ActKind.INTRODUCTION_WRITTEN,
            ActKind.UNION_RESOLUTION,
            ActKind.CV_REMARKED,
            ActKind.PAPER_MENDED,
            ActKind.CELL_VOTED,
            ActKind.DECISION_RECEIVED,
            ActKind.CEREMONY_HELD,
            ActKind.MEMBER_FILE_DECLARED,
            ActKind.NEW_MEMBER_CLASS_CERTIFIED,
            ActKind.SELF_REVIEW_WRITTEN,
            ActKind.HELPER_REVIEW_WRITTEN,
            ActKind.PROBATION_OPINIONS_SUMMARISED,
            ActKind.RECOGNITION_VOTED,
            ActKind.RECOGNITION_ANNOUNCED,
            ActKind.CARD_RECEIVED,
            ActKind.LATENESS_EXPLAINED,
            ActKind.STRIKE_OFF_RECEIVED,
            ActKind.APPEALED,
            ActKind.MOVE_REMARKED,
            ActKind.TEMPORARY_REMARKED,
            ActKind.WITHDRAWN,
            ActKind.REMOVED,
            ActKind.DIED);

    /// Acts of the deciding body.
    static final Set<ActKind> OF_THE_DECIDING_BODY = EnumSet.of(
            ActKind.DOSSIER_RECEIVED,
            ActKind.APPRAISED,
            ActKind.DOSSIER_RETURNED,
            ActKind.DECIDED,
            ActKind.REFUSAL_NOTIFIED,
            ActKind.DECISION_ANNULLED,
            ActKind.DECISION_FORWARDED,
            ActKind.DOSSIER_FORWARDED,
            ActKind.REEXAMINED,
            ActKind.RECOGNISED,
            ActKind.STRUCK_OFF,
            ActKind.APPEAL_ANSWERED);

    /// What the one who helps writes about the person helped.
    static final Set<ActKind> OF_THE_HELPER = EnumSet.of(ActKind.REMARKED, ActKind.HELPER_REVIEW_WRITTEN);

    private final Authority authority;
    private final Regulations regulations;
    private final People people;
    private final Today today;

    Mandate(Authority authority, Regulations regulations, People people, Today today) {
        this.authority = authority;
        this.people = people;
        this.regulations = regulations;
        this.today = today;
    }

    /// Refuses whoever may not record this act in this case.
    void require(Actor actor, CaseFile file, Act act) {
        if (!may(actor, file, ActKind.of(subject(file, act)))) {
            throw new NotAllowed();
        }
    }

    void requireOverride(Actor actor, CaseFile file) {
        if (!mayOverride(actor, file)) {
            throw new NotAllowed();
        }
    }

    /// Whether the actor may know of this case: by a right to see the cell's cases, or as the one who helps.
    boolean knows(Actor actor, CaseFile file) {
        return has(actor, Permission.SEE_CASES, file.progress().cell()) || remarks(actor, file);
    }

    boolean mayOverride(Actor actor, CaseFile file) {
        return has(actor, Permission.OVERRIDE, file.progress().cell());
    }

    boolean may(Actor actor, CaseFile file, ActKind kind) {
        return may(actor, file.progress().cell(), kind) || (OF_THE_HELPER.contains(kind) && remarks(actor, file));
    }

    /// Whether the actor may record such an act in every case of a cell.
    boolean may(Actor actor, OrganizationRef cell, ActKind kind) {
        return has(actor, Permission.RECORD_ALL_ACTS, cell)
                || (OF_THE_CELL.contains(kind) && has(actor, Permission.RECORD_CELL_ACTS, cell))
                || (kind == ActKind.PROCEDURE_ALLOWED
                        && regulations.cellOpensDossier(today.date())
                        && has(actor, Permission.RECORD_CELL_ACTS, cell))
                || (OF_THE_DECIDING_BODY.contains(kind) && has(actor, Permission.DECIDE, cell));
    }

    /// How the act comes in: from an old list, by the body whose act it is, or for it by proxy (nhập thay).
    RecordedAct.Origin origin(Actor actor, CaseFile file, Act act) {
        if (actor.during().isPresent()) {
            return RecordedAct.Origin.LIST;
        }
        return isProxy(actor, ActKind.of(subject(file, act))) ? RecordedAct.Origin.PROXY : RecordedAct.Origin.PAGE;
    }

    /// Whether the officer would enter this act for the cell or for the deciding body.
    boolean isProxy(Actor actor, ActKind kind) {
        return (OF_THE_CELL.contains(kind) || OF_THE_DECIDING_BODY.contains(kind))
                && actor.has(Role.OFFICER, today.date())
                && !actor.has(Role.CELL_SECRETARY, today.date());
    }

    /// An act about an act is the business of whoever may record that act.
    private static Act subject(CaseFile file, Act act) {
        return switch (act) {
            case Act.Corrected correction -> correction.instead();
            case Act.Retracted retraction ->
                file.standingAt(retraction.step()).map(StandingAct::act).orElse(act);
            default -> act;
        };
    }

    private boolean remarks(Actor actor, CaseFile file) {
        return actor.person().isPresent()
                && file.progress().helper().isPresent()
                && has(actor, Permission.REMARK, file.progress().cell())
                && isOne(actor.person().get(), file.progress().helper().get());
    }

    /// Whether two identities mean one person, after merges.
    private boolean isOne(PersonRef one, PersonRef other) {
        if (one.equals(other)) {
            return true;
        }
        var meant = people.survivors(List.of(one, other));
        return meant.getOrDefault(one, one).equals(meant.getOrDefault(other, other));
    }

    /// Who is meant by an identity, after merges.
    PersonRef meant(PersonRef person) {
        return people.survivors(List.of(person)).getOrDefault(person, person);
    }

    private boolean has(Actor actor, Permission permission, OrganizationRef cell) {
        return authority.may(actor, permission, cell, today.date());
    }
}
