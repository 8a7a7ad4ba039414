package vn.ketnap.admission.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.web.MenuItem;

/// The lines of this room in the menu.
@Configuration(value = "admissionFurniture", proxyBeanMethods = false)
class Furniture {

    @Bean
    MenuItem dossiersMenu() {
        return MenuItem.forRoles(
                50,
                "admission.dossier.title",
                "/dossiers",
                "folder",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem lettersMenu() {
        return MenuItem.forRoles(
                52,
                "admission.letters.menu",
                "/verifications",
                "mail",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem retentionMenu() {
        return MenuItem.forRoles(112, "admission.retention", "/retention", "shield", Role.OFFICER);
    }
}
