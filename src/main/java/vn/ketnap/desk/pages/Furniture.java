package vn.ketnap.desk.pages;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Masthead;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.SearchBox;

/// What the desk adds to every page: its lines of the menu, the search box, and whose program this is.
@Configuration(proxyBeanMethods = false)
class Furniture {

    @Bean
    MenuItem todoMenu() {
        return MenuItem.forRoles(
                10,
                "desk.menu.todo",
                "/",
                "todo",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.HELPER,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem sourcesMenu() {
        return MenuItem.forRoles(
                20,
                "desk.menu.sources",
                "/sources",
                "people",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem cellsMenu() {
        return MenuItem.forRoles(
                60,
                "desk.menu.cells",
                "/cells",
                "org",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem accountsMenu() {
        return MenuItem.forRoles(200, "desk.menu.accounts", "/accounts", "user", Role.ADMINISTRATOR);
    }

    @Bean
    SearchBox searchBox() {
        return new SearchBox("/find");
    }

    @Bean
    Masthead masthead(Organizations organizations, Today today) {
        return () -> unit(organizations, today);
    }

    private static Optional<String> unit(Organizations organizations, Today today) {
        var all = organizations.all(today.date());
        return all.stream()
                .filter(one -> one.kind() == OrganizationKind.BASE_COMMITTEE)
                .findFirst()
                .or(() -> organizations.roots(today.date()).stream().findFirst())
                .map(Organization::name);
    }
}
