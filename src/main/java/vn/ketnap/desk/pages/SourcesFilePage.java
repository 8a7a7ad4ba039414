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
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Download;

/// The list of sources as an Excel file, written row by row: as much memory for a province as for a cell.
@Controller
class SourcesFilePage {

    private final Cases cases;
    private final Authority authority;
    private final Journal journal;
    private final SourcesBooks books;
    private final TransactionTemplate transaction;

    SourcesFilePage(
            Cases cases,
            Authority authority,
            Journal journal,
            SourcesBooks books,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.authority = authority;
        this.journal = journal;
        this.books = books;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The line in the journal stays even if the file breaks off.
    @GetMapping("/sources.xlsx")
    void export(SourcesFilter filter, Actor actor, HttpServletResponse response) {
        authority.requireAnywhere(actor, Permission.EXPORT, books.day());
        var seen = authority.cellsWhere(actor, Permission.EXPORT, books.day());
        var cells = books.named(seen);
        var query = filter.query(seen, cells, Integer.MAX_VALUE);
        transaction.executeWithoutResult(_ -> journal.record(
                actor,
                "export:sources",
                filter.cellCode() + "/" + filter.stageWord(),
                authority.partsWhere(actor, Permission.EXPORT, books.day()).stream()
                        .findFirst()));
        Download.excel("danh-sach-nguon", response);
        var book = books.begin(cells);
        transaction.executeWithoutResult(_ -> {
            try {
                book.write(response.getOutputStream(), taking -> cases.each(query, taking));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
