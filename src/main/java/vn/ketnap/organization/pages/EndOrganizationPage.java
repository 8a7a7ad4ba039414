package vn.ketnap.organization.pages;

import java.time.LocalDate;
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
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// The end of an organisation on a day, and what takes its place.
@Controller
@RequestMapping("/organizations/{code}/end")
class EndOrganizationPage {

    private final TreeChanges changes;
    private final Editing editing;

    EndOrganizationPage(TreeChanges changes, Editing editing) {
        this.changes = changes;
        this.editing = editing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var about = editing.editable(code, actor);
        return Page.of("organization/End", model(about, new OrganizationForm(Map.of()), editing.reading(), actor));
    }

    @PostMapping
    @Transactional
    Page end(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var about = editing.editable(code, actor);
        var form = new OrganizationForm(typed);
        var reading = editing.reading();
        var until = reading.day("from", form.value("from"));
        var successor = Editing.choose(editing.places(about, actor), form.value("successor"));
        if (successor.isEmpty()) {
            reading.complain("successor", "web.typed.choice.missing");
        }
        if (reading.fine()) {
            end(about, until.orElseThrow(), successor.orElseThrow(), reading, actor);
        }
        return reading.fine()
                ? Page.redirect("/organizations/" + about.code()).saying("organization.ended", until.orElseThrow())
                : Page.refused("organization/End", model(about, form, reading, actor));
    }

    private void end(
            Organization about, LocalDate until, Optional<OrganizationRef> successor, Typed reading, Actor actor) {
        Editing.say(changes.end(about.id(), until, successor, actor), about, until, reading);
    }

    private OrganizationFormModel model(Organization about, OrganizationForm form, Typed reading, Actor actor) {
        return new OrganizationFormModel(about, form, editing.places(about, actor), reading.errors());
    }
}
