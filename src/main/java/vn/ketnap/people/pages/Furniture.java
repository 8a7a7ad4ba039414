package vn.ketnap.people.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.web.MenuItem;

/// What this room puts into the menu.
@Configuration(value = "peopleFurniture", proxyBeanMethods = false)
class Furniture {

    @Bean
    MenuItem duplicatesMenu() {
        return MenuItem.forRoles(
                110, "people.duplicates", "/people/duplicates", "copy", Role.OFFICER, Role.CELL_SECRETARY);
    }

    @Bean
    MenuItem placesMenu() {
        return MenuItem.forRoles(111, "people.places", "/places", "org", Role.OFFICER);
    }
}
