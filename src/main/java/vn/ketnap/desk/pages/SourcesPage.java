package vn.ketnap.desk.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Page;

/// *Danh sách nguồn*: everyone followed, with filters, search, sorting, pages by key, and an Excel file of the same.
@Controller
class SourcesPage {

    static final int ROWS = 40;

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;
    private final Groups groups;

    SourcesPage(Cases cases, Organizations organizations, Authority authority, Today today, Groups groups) {
        this.groups = groups;
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/sources")
    @Transactional(readOnly = true)
    Page show(SourcesFilter filter, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        var cells = named(seen);
        var rows = cases.list(filter.query(seen, cells, ROWS + 1));
        var mayExport = authority.mayAnywhere(actor, Permission.EXPORT, today.date());
        var inUse = groups.all();
        var kept = inUse.stream()
                .filter(one -> authority.may(actor, Permission.RECORD_CELL_ACTS, one.part(), today.date()))
                .toList();
        return Page.of("desk/Sources", new SourcesModel(filter, cells, rows, mayExport, inUse, kept, today.date()));
    }

    /// As they are called now, or were called when they ended.
    private List<Organization> named(List<OrganizationRef> seen) {
        return seen.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
    }
}
