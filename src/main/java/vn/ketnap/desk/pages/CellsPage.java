package vn.ketnap.desk.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Chi bộ*: the tree with its counts, and the page of one cell. The tree shows only what lies in the actor's part.
@Controller
class CellsPage {

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final CellModels models;
    private final Today today;

    CellsPage(Cases cases, Organizations organizations, Authority authority, CellModels models, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.models = models;
        this.today = today;
    }

    @GetMapping("/cells")
    @Transactional(readOnly = true)
    Page tree(Actor actor) {
        var parts = authority.partsWhere(actor, Permission.SEE_CASES, today.date());
        if (parts.isEmpty()) {
            throw new NotAllowed();
        }
        var seen = parts.stream()
                .flatMap(part -> organizations.below(part, today.date()).stream())
                .distinct()
                .toList();
        return Page.of("desk/Cells", new CellModels.TreeModel(seen, cases.stages()));
    }

    @GetMapping("/cells/{code}")
    @Transactional(readOnly = true)
    Page cell(@PathVariable String code, Actor actor) {
        if (!authority.mayAnywhere(actor, Permission.SEE_CASES, today.date())) {
            throw new NotAllowed();
        }
        var cell = organizations
                .byCode(code)
                .filter(one -> one.kind().isCell())
                .filter(one -> authority.may(actor, Permission.SEE_CASES, one.id(), today.date()))
                .orElseThrow(NotHere::new);
        return Page.of("desk/Cell", models.of(cell));
    }
}
