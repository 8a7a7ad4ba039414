package vn.ketnap.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// The list of sources as an Excel file, written row by row: as much memory for a province as for a cell.
@Controller
class SourcesFilePage {

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Journal journal;
    private final Today today;
    private final Words words;
    private final TransactionTemplate transaction;

    SourcesFilePage(
            Cases cases,
            Organizations organizations,
            Authority authority,
            Journal journal,
            Today today,
            Words words,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The line in the journal stays even if the file breaks off.
    @GetMapping("/sources.xlsx")
    void export(SourcesFilter filter, Actor actor, HttpServletResponse response) {
        authority.requireAnywhere(actor, Permission.EXPORT, today.date());
        var seen = authority.cellsWhere(actor, Permission.EXPORT, today.date());
        var cells = seen.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
        var query = filter.query(seen, cells, Integer.MAX_VALUE);
        transaction.executeWithoutResult(_ -> journal.record(
                actor,
                "export:sources",
                filter.cellCode() + "/" + filter.stageWord(),
                authority.partsWhere(actor, Permission.EXPORT, today.date()).stream()
                        .findFirst()));
        Download.excel("danh-sach-nguon", response);
        var book = new SourcesWorkbook(cells, today, words.in(Language.VI));
        transaction.executeWithoutResult(_ -> {
            try {
                book.write(response.getOutputStream(), taking -> cases.each(query, taking));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
