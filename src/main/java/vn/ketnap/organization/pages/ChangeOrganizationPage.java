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
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.web.Page;

/// Another name, kind or place from a day on: a new period; what was so before stays.
@Controller
@RequestMapping("/organizations/{code}/change")
class ChangeOrganizationPage {

    private static final String TEMPLATE = "organization/Change";

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
        var form = OrganizationForm.of(about, editing.parent(about));
        return editing.draft(about, form, actor).shown(TEMPLATE);
    }

    @PostMapping
    @Transactional
    Page save(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var draft = editing.draft(code, typed, actor);
        var about = draft.about();
        var said = draft.form()
                .read(
                        draft.reading(),
                        place -> place.isEmpty() && about.parent().isPresent() ? Optional.empty() : draft.place(place));
        said.ifPresent(one -> draft.say(changes.change(about.id(), one, actor), one.from()));
        return draft.answer(TEMPLATE, "organization.changed", said.map(TreeChanges.Said::from));
    }
}
