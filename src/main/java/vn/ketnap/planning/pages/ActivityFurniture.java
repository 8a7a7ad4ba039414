package vn.ketnap.planning.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.web.MenuItem;

/// What activities and supervision add to every page: their lines of the menu.
@Configuration(proxyBeanMethods = false)
class ActivityFurniture {

    @Bean
    MenuItem activitiesMenu() {
        return MenuItem.forRoles(
                57,
                "planning.activity.menu",
                "/activities",
                "cal",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @Bean
    MenuItem supervisionMenu() {
        return MenuItem.forRoles(
                58,
                "planning.visit.menu",
                "/supervision",
                "shield",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }
}
