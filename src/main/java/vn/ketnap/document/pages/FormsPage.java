package vn.ketnap.document.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Forms;
import vn.ketnap.document.OwnTemplates;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.Page;

/// *Mẫu giấy tờ*: every form, how sure its fields are, whether the office has put its own template in its place.
@Controller
class FormsPage {

    private final Forms forms;
    private final OwnTemplates own;
    private final FormDesk desk;

    FormsPage(Forms forms, OwnTemplates own, FormDesk desk) {
        this.forms = forms;
        this.own = own;
        this.desk = desk;
    }

    @Bean
    static MenuItem formsMenu(Authority authority) {
        return new MenuItem(
                105,
                "document.menu",
                "/forms",
                "word",
                (actor, day) -> authority.mayAnywhere(actor, Permission.SEE_CASES, day));
    }

    @GetMapping("/forms")
    @Transactional(readOnly = true)
    Page list(Actor actor) {
        desk.requireReader(actor);
        var part = desk.part(actor);
        return Page.of(
                "document/Forms",
                new FormsModel(
                        forms.all(),
                        part.map(one -> own.inPlace(one, desk.today())).orElse(java.util.Set.of()),
                        desk.today(),
                        part.isPresent()));
    }
}
