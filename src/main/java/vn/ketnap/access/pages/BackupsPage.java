package vn.ketnap.access.pages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ketnap.access.Stewards;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Backups;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;

/// *Sao lưu*: which backups there are and whether each was tried, when the next one comes, how one is brought back. The
/// officer reads, the administrator makes one now. No file leaves through the browser: each holds everything.
@Controller
class BackupsPage {

    private final ObjectProvider<Backups> backups;
    private final Stewards stewards;
    private final Authority authority;
    private final Today today;

    BackupsPage(ObjectProvider<Backups> backups, Stewards stewards, Authority authority, Today today) {
        this.backups = backups;
        this.stewards = stewards;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/backups")
    Page show(Actor actor) {
        var keeps = authority.mayAnywhere(actor, Permission.MANAGE_ACCOUNTS, today.date());
        if (!keeps) {
            authority.requireAnywhere(actor, Permission.RECORD_ALL_ACTS, today.date());
        }
        return Page.of("access/Backups", BackupsModel.of(backups.stream().findFirst(), keeps));
    }

    @PostMapping("/backups")
    Page make(Actor actor) {
        stewards.require(actor);
        var page = Page.redirect("/backups");
        return backups.stream()
                .findFirst()
                .map(keeper -> {
                    keeper.begin(actor);
                    return page.saying("access.backups.begun");
                })
                .orElseGet(() -> page.saying(Notice.warning("access.backups.nobody")));
    }
}
