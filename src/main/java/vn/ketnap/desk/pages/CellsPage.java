package vn.ketnap.desk.pages;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Page;

/// *Chi bộ*: the tree of today with its counts, as far as it lies in the actor's part.
@Controller
class CellsPage {

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    CellsPage(Cases cases, Organizations organizations, Authority authority, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/cells")
    @Transactional(readOnly = true)
    Page tree(Actor actor) {
        var day = today.date();
        authority.requireAnywhere(actor, Permission.SEE_CASES, day);
        var parts = actor.everywhere()
                ? organizations.roots(day).stream().map(Organization::id).toList()
                : authority.partsWhere(actor, Permission.SEE_CASES, day);
        return Page.of(
                "desk/Cells",
                new TreeModel(
                        each(parts, part -> organizations.below(part, day)),
                        each(parts, part -> organizations.absentBelow(part, day)),
                        cases.stages()));
    }

    private static List<Organization> each(
            List<OrganizationRef> parts, Function<OrganizationRef, List<Organization>> found) {
        return parts.stream()
                .flatMap(part -> found.apply(part).stream())
                .distinct()
                .toList();
    }
}
