package vn.ketnap.admission.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.admission.DataCheck;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.Page;

/// *Soát dữ liệu*: what does not fit in the files, each with the way to put it right by an act.
@Controller
class DataCheckPage {

    private static final int MOST = 500;

    private final DataCheck check;
    private final Authority authority;
    private final Today today;

    DataCheckPage(DataCheck check, Authority authority, Today today) {
        this.check = check;
        this.authority = authority;
        this.today = today;
    }

    @Bean
    static MenuItem dataCheckMenu() {
        return MenuItem.forRoles(112, "admission.check.title", "/check", "check", Role.OFFICER, Role.CELL_SECRETARY);
    }

    @GetMapping("/check")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        return Page.of("admission/DataCheck", DataCheckModel.of(check.faults(MOST), MOST));
    }
}
