package vn.ketnap.meeting.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Role;
import vn.ketnap.web.MenuItem;

/// What this room adds to every page: its line of the menu.
@Configuration(proxyBeanMethods = false)
class MeetingFurniture {

    @Bean
    MenuItem meetingsMenu() {
        return MenuItem.forRoles(
                40,
                "meeting.menu",
                "/meetings",
                "meet",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }
}
