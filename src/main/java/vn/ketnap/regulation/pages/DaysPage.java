package vn.ketnap.regulation.pages;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.regulation.Amendments;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// What one announcement says of the calendar (lịch nghỉ): days off, days worked in exchange, a year that is settled.
@Controller
@RequestMapping("/regulation/amendments/days")
class DaysPage {

    private static final Set<String> FIELDS = Set.of("document");

    private final Amendments amendments;
    private final Today today;

    DaysPage(Amendments amendments, Today today) {
        this.amendments = amendments;
        this.today = today;
    }

    @GetMapping
    Page show(Actor actor) {
        amendments.requireMayAmend(actor);
        return Page.of("regulation/Days", new DaysModel(AmendForm.EMPTY, Errors.NONE));
    }

    @PostMapping
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        amendments.requireMayAmend(actor);
        var form = new AmendForm(typed);
        var reading = new Typed(today.date());
        var drafts = form.calendar(reading);
        if (reading.fine()) {
            AmendForm.say(amendments.enter(drafts, actor), FIELDS, reading);
        }
        return reading.fine()
                ? Page.redirect("/regulation/amendments").saying("regulation.amendment.entered")
                : Page.refused("regulation/Days", new DaysModel(form, reading.errors()));
    }
}
