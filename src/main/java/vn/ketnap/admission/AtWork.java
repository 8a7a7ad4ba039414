package vn.ketnap.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Wards;
import vn.ketnap.people.People;

/// Who is at work on a person's case: by the role, where it is held, and how far the case has come.
@Component
class AtWork {

    private final Authority authority;
    private final Organizations organizations;
    private final Wards wards;
    private final People people;
    private final Today today;

    AtWork(Authority authority, Organizations organizations, Wards wards, People people, Today today) {
        this.authority = authority;
        this.organizations = organizations;
        this.wards = wards;
        this.people = people;
        this.today = today;
    }

    /// As somebody without a case, under the identity that counts.
    Optional<SealedSections.Subject> known(PersonRef id) {
        return people.find(id).map(one -> new SealedSections.Subject(one.id(), one.cell(), Optional.empty()));
    }

    boolean mayOpen(Actor actor, SealedSections.Subject subject) {
        return authority.may(actor, Permission.SEE_CV, subject.cell(), today.date());
    }

    boolean isAtWork(Actor actor, SealedSections.Subject subject, List<SealedFile.AtWork> rules) {
        var stage = subject.stage().map(Stage::word).orElse(SealedFile.NO_CASE);
        return rules.stream()
                .filter(rule -> rule.stages().contains(stage))
                .anyMatch(rule -> actor.rightsOn(today.date())
                        .filter(right -> right.role() == rule.role())
                        .anyMatch(right -> reaches(right, subject.cell(), rule.ownCell())));
    }

    private boolean reaches(Right right, OrganizationRef cell, boolean ownCell) {
        return ownCell
                ? right.part().equals(cell)
                : organizations.isBelow(cell, right.part())
                        && (isWithinABase(right.part()) || isItsOwnWard(right.part(), cell));
    }

    private boolean isWithinABase(OrganizationRef part) {
        return isBase(part)
                || organizations.above(part, today.date()).stream()
                        .anyMatch(one -> one.kind().isBase());
    }

    private boolean isItsOwnWard(OrganizationRef part, OrganizationRef cell) {
        return wards.cellsOf(part, today.date()).anyMatch(one -> one.id().equals(cell));
    }

    private boolean isBase(OrganizationRef part) {
        return organizations.latest(part).filter(one -> one.kind().isBase()).isPresent();
    }
}
