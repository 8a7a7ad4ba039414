package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Form;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;

/// Who may see the papers of a case, who may issue them: whoever keeps its CV, for they name relatives and places.
@Component
class PaperRights {

    private final Authority authority;
    private final Organizations organizations;
    private final Today today;

    PaperRights(Authority authority, Organizations organizations, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    void requireSeen(CaseFile file, Actor actor) {
        authority.require(actor, Permission.SEE_CV, file.progress().cell(), today.date());
    }

    /// The cells whose papers the actor may see.
    List<Organization> cells(Actor actor) {
        return authority.cellsWhere(actor, Permission.SEE_CV, today.date()).stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
    }

    /// Refuses whoever may see the papers of no case.
    void requireSomewhere(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CV, today.date());
    }

    /// Whether the actor may issue a paper: cells issue what a cell writes, the officer everything.
    boolean mayIssue(Form form, CaseFile file, Actor actor) {
        var cell = file.progress().cell();
        return (!isOfCommittee(form) && authority.may(actor, Permission.RECORD_CELL_ACTS, cell, today.date()))
                || authority.may(actor, Permission.RECORD_ALL_ACTS, cell, today.date());
    }

    /// Whether the actor keeps the numbers of an organisation: the secretary those of the cell, the officer all.
    boolean keepsRegister(OrganizationRef issuer, Actor actor) {
        return authority.may(actor, Permission.RECORD_CELL_ACTS, issuer, today.date())
                || authority.may(actor, Permission.RECORD_ALL_ACTS, issuer, today.date());
    }

    private static boolean isOfCommittee(Form form) {
        return switch (form.by()) {
            case COMMITTEE, STANDING_COMMITTEE, SECTION_COMMITTEE, DEPARTMENT -> true;
            case CELL, UNION, ORGANISATION, CANDIDATE, MEMBER, VERIFIER -> false;
        };
    }
}
