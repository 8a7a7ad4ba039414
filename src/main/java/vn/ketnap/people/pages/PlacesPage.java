package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Places;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Địa danh cũ và mới*: the table by which addresses show both names. Those who record for a cell read it; the officer
/// writes it.
@Controller
class PlacesPage {

    private final Places places;
    private final Reach reach;

    PlacesPage(Places places, Reach reach) {
        this.places = places;
        this.reach = reach;
    }

    @GetMapping("/places")
    @Transactional(readOnly = true)
    Page show(@RequestParam Map<String, String> prefilled, Actor actor) {
        reach.cells(actor, Permission.SEE_CASES);
        return Page.of("people/Places", model(prefilled, Errors.NONE, actor));
    }

    @PostMapping("/places")
    @Transactional
    Page rename(@RequestParam Map<String, String> typed, Actor actor) {
        reach.cells(actor, Permission.EDIT_ORGANIZATIONS);
        var reading = new Typed(reach.today());
        var before = place(reading, "before", typed);
        var now = place(reading, "now", typed);
        var from = reading.day("from", typed.get("from"));
        if (!reading.fine()) {
            return Page.refused("people/Places", model(typed, reading.errors(), actor));
        }
        places.rename(before.orElseThrow(), now.orElseThrow(), from.orElseThrow(), actor);
        return Page.redirect("/places").saying("people.saved");
    }

    @PostMapping("/places/forget")
    @Transactional
    Page forget(@RequestParam(defaultValue = "") String before, Actor actor) {
        reach.cells(actor, Permission.EDIT_ORGANIZATIONS);
        places.forget(before, actor);
        return Page.redirect("/places").saying("people.places.forgotten");
    }

    /// A place is named with what it belongs to, so that two of the same name are not taken for one another.
    private static Optional<String> place(Typed reading, String field, Map<String, String> typed) {
        var words = reading.words(field, typed.get(field));
        words.filter(one -> !one.contains(",")).ifPresent(_ -> reading.complain(field, "people.places.alone"));
        return words;
    }

    private PlacesModel model(Map<String, String> typed, Errors errors, Actor actor) {
        return new PlacesModel(
                List.copyOf(places.all()), typed, reach.mayAnywhere(actor, Permission.EDIT_ORGANIZATIONS), errors);
    }
}
