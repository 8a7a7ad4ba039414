package vn.ketnap.desk.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The page of one cell on any day, today if none is said.
@Controller
class CellPage {

    private final Organizations organizations;
    private final Authority authority;
    private final CellModels models;
    private final Today today;

    CellPage(Organizations organizations, Authority authority, CellModels models, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.models = models;
        this.today = today;
    }

    @GetMapping("/cells/{code}")
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, @RequestParam(defaultValue = "") String on, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var cell = organizations
                .byCode(code, today.date())
                .filter(one -> one.kind().isCell())
                .filter(one -> authority.may(actor, Permission.SEE_CASES, one.id(), today.date()))
                .orElseThrow(NotHere::new);
        var mayEnter = authority.may(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date());
        var mayHandOver = authority.may(actor, Permission.RECORD_ALL_ACTS, cell.id(), today.date());
        return Page.of("desk/Cell", models.of(cell, on, mayEnter, mayHandOver));
    }
}
