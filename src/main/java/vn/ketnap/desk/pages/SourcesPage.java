package vn.ketnap.desk.pages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.Page;
import vn.ketnap.web.Words;

/// *Danh sách nguồn*: everyone followed, with filters, search, sorting, pages by key, and an Excel file of the same.
@Controller
class SourcesPage {

    static final int ROWS = 40;
    private static final int MOST = 5000;

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Journal journal;
    private final Today today;
    private final Words words;
    private final Groups groups;

    SourcesPage(
            Cases cases,
            Organizations organizations,
            Authority authority,
            Journal journal,
            Today today,
            Words words,
            Groups groups) {
        this.groups = groups;
        this.words = words;
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.journal = journal;
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

    @GetMapping("/sources.xlsx")
    @Transactional
    ResponseEntity<byte[]> export(SourcesFilter filter, Actor actor) throws IOException {
        authority.requireAnywhere(actor, Permission.EXPORT, today.date());
        var seen = authority.cellsWhere(actor, Permission.EXPORT, today.date());
        var cells = named(seen);
        var rows = cases.list(filter.query(seen, cells, MOST));
        journal.record(actor, "export:sources", String.valueOf(rows.size()), parts(actor));
        return Download.excel("danh-sach-nguon", new SourcesWorkbook(cells, today, words.in(Language.VI)).write(rows));
    }

    private Optional<OrganizationRef> parts(Actor actor) {
        List<OrganizationRef> parts = authority.partsWhere(actor, Permission.EXPORT, today.date());
        return parts.stream().findFirst();
    }

    /// As they are called now, or were called when they ended.
    private List<Organization> named(List<OrganizationRef> seen) {
        return seen.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
    }
}
