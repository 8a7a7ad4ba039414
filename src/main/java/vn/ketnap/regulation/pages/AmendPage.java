package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.regulation.Amendments;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A number from a day on: chosen first, then entered by its unit.
@Controller
@RequestMapping("/regulation/amendments/new")
class AmendPage {

    private static final Set<String> FIELDS = Set.of("from", "value", "document", "note");

    private final Amendments amendments;
    private final Today today;

    AmendPage(Amendments amendments, Today today) {
        this.amendments = amendments;
        this.today = today;
    }

    @GetMapping
    Page show(@RequestParam(defaultValue = "") String number, Actor actor) {
        amendments.requireMayAmend(actor);
        return Page.of("regulation/Amend", model(amendments.number(number), AmendForm.EMPTY, Errors.NONE));
    }

    @PostMapping
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        amendments.requireMayAmend(actor);
        var form = new AmendForm(typed);
        var number = amendments.number(form.value("number"));
        var reading = new Typed(today.date());
        if (number.isEmpty()) {
            reading.complain("number", "web.typed.choice.missing");
            return Page.refused("regulation/Amend", model(number, form, reading.errors()));
        }
        form.number(number.get(), reading)
                .ifPresent(draft -> AmendForm.say(amendments.enter(List.of(draft), actor), FIELDS, reading));
        return reading.fine()
                ? Page.redirect("/regulation/amendments").saying("regulation.amendment.entered")
                : Page.refused("regulation/Amend", model(number, form, reading.errors()));
    }

    private AmendModel model(Optional<Quantity> number, AmendForm form, Errors errors) {
        return new AmendModel(
                amendments.numbers(),
                number,
                amendments.bodies(),
                number.map(one -> List.copyOf(amendments.bodies(one).keySet())).orElse(List.of()),
                form,
                errors);
    }
}
