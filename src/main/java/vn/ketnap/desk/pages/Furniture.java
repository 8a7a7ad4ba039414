package vn.ketnap.desk.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.SearchBox;

/// What the desk adds to every page: its lines of the menu and the search box.
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
                Role.LEVEL_ABOVE_BY_NAME,
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem listsMenu() {
        return MenuItem.forRoles(
                30, "admission.lists", "/lists", "check", Role.OFFICER, Role.COMMITTEE_MEMBER, Role.CELL_SECRETARY);
    }

    @Bean
    MenuItem probationMenu() {
        return MenuItem.forRoles(
                55,
                "desk.menu.probation",
                "/probation",
                "prob",
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
                Role.LEVEL_ABOVE_BY_NAME,
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
    MenuItem emergencyMenu() {
        return MenuItem.forRoles(190, "desk.emergency.all", "/emergency", "lock", Role.LEVEL_ABOVE);
    }

    @Bean
    MenuItem exposuresMenu() {
        return MenuItem.forRoles(114, "desk.menu.exposures", "/exposures", "shield", Role.OFFICER);
    }

    @Bean
    SearchBox searchBox(Authority authority) {
        return new SearchBox("/find", (actor, day) -> authority.mayAnywhere(actor, Permission.SEE_CASES, day));
    }
}
