package vn.ketnap.document.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// Who may look at forms (whoever sees cases) and change templates (the officer, for the part held).
@Component
class FormDesk {

    private final Forms forms;
    private final Authority authority;
    private final Today today;

    FormDesk(Forms forms, Authority authority, Today today) {
        this.forms = forms;
        this.authority = authority;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    Form form(String code, Actor actor) {
        requireReader(actor);
        return forms.find(code).orElseThrow(NotHere::new);
    }

    void requireReader(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today());
    }

    /// The part whose templates the actor keeps: the top one of those held.
    Optional<OrganizationRef> part(Actor actor) {
        return authority.partsWhere(actor, Permission.RECORD_ALL_ACTS, today()).stream()
                .findFirst();
    }

    OrganizationRef requirePart(Actor actor) {
        return part(actor).orElseThrow(NotAllowed::new);
    }
}
