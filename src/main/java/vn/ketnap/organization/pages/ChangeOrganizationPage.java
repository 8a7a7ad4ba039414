package vn.ketnap.organization.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// Another name, kind or place from a day on: a new period; what was so before stays.
@Controller
@RequestMapping("/organizations/{code}/change")
class ChangeOrganizationPage {

    private final TreeChanges changes;
    private final Editing editing;

    ChangeOrganizationPage(TreeChanges changes, Editing editing) {
        this.changes = changes;
        this.editing = editing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var about = editing.editable(code, actor);
        return Page.of(
                "organization/Change",
                model(about, OrganizationForm.of(about, editing.parent(about)), editing.reading(), actor));
    }

    @PostMapping
    @Transactional
    Page save(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var about = editing.editable(code, actor);
        var form = new OrganizationForm(typed);
        var reading = editing.reading();
        var places = editing.places(about, actor);
        var said = form.read(
                reading,
                place -> place.isEmpty() && about.parent().isPresent()
                        ? Optional.empty()
                        : Editing.choose(places, place));
        said.ifPresent(one -> Editing.say(changes.change(about.id(), one, actor), about, one.from(), reading));
        return reading.fine()
                ? Page.redirect("/organizations/" + about.code())
                        .saying("organization.changed", said.orElseThrow().from())
                : Page.refused("organization/Change", model(about, form, reading, actor));
    }

    private OrganizationFormModel model(Organization about, OrganizationForm form, Typed reading, Actor actor) {
        return new OrganizationFormModel(about, form, editing.places(about, actor), reading.errors());
    }
}
