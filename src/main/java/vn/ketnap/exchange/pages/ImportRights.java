package vn.ketnap.exchange.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Option;

/// Who may bring lists in, and where the menu says so.
@Component
class ImportRights {

    private final Authority authority;
    private final Organizations organizations;
    private final Today today;

    ImportRights(Authority authority, Organizations organizations, Today today) {
        this.authority = authority;
        this.organizations = organizations;
        this.today = today;
    }

    @Bean
    static MenuItem importsMenu() {
        return MenuItem.forRoles(80, "exchange.menu", "/imports", "excel", Role.OFFICER);
    }

    void require(Actor actor) {
        if (!authority.mayAnywhere(actor, Permission.IMPORT, today.date())) {
            throw new NotAllowed();
        }
    }

    /// The cells a row may be answered with: those into which the actor may bring lists.
    List<Option> cells(Actor actor) {
        return organizations.cells(today.date()).stream()
                .filter(cell -> authority.may(actor, Permission.IMPORT, cell.id(), today.date()))
                .map(cell -> new Option(cell.code(), cell.name()))
                .toList();
    }
}
