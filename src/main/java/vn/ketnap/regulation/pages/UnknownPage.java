package vn.ketnap.regulation.pages;

import java.util.List;
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

/// *Số liệu chưa có văn bản*: what nobody has read, and adopting the last known value.
@Controller
@RequestMapping("/regulation/unknown")
class UnknownPage {

    private static final String ALL = "*";

    private final Amendments amendments;
    private final Today today;

    UnknownPage(Amendments amendments, Today today) {
        this.amendments = amendments;
        this.today = today;
    }

    @GetMapping
    Page show(Actor actor) {
        return Page.of("regulation/Unknown", model(Set.of(), "", Errors.NONE, actor));
    }

    /// @param number the numbers ticked; `*` for all
    @PostMapping
    Page adopt(
            @RequestParam(defaultValue = "") List<String> number,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        amendments.requireMayAmend(actor);
        var reading = new Typed(today.date());
        var keys = Set.copyOf(number.contains(ALL) ? every() : number);
        if (keys.isEmpty()) {
            reading.complain("numbers", "regulation.unknown.none-ticked");
        }
        var why = reading.words("reason", reason);
        if (!reading.fine()) {
            return Page.refused("regulation/Unknown", model(keys, reason, reading.errors(), actor));
        }
        var adopted = amendments.adopt(keys, why.orElseThrow(), actor);
        return Page.redirect("/regulation/unknown").saying("regulation.unknown.adopted", adopted.size());
    }

    private List<String> every() {
        return amendments.unknown().stream().map(gap -> gap.quantity().key()).toList();
    }

    private UnknownModel model(Set<String> ticked, String reason, Errors errors, Actor actor) {
        return new UnknownModel(
                amendments.unknown(), amendments.bodies(), ticked, reason, errors, amendments.mayAmend(actor));
    }
}
