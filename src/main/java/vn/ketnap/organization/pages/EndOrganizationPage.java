package vn.ketnap.organization.pages;

import java.util.Map;
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

/// The end of an organisation on a day, and what takes its place.
@Controller
@RequestMapping("/organizations/{code}/end")
class EndOrganizationPage {

    private static final String TEMPLATE = "organization/End";

    private final TreeChanges changes;
    private final Editing editing;

    EndOrganizationPage(TreeChanges changes, Editing editing) {
        this.changes = changes;
        this.editing = editing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        return editing.draft(code, Map.of(), actor).shown(TEMPLATE);
    }

    @PostMapping
    @Transactional
    Page end(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var draft = editing.draft(code, typed, actor);
        var reading = draft.reading();
        var until = reading.day("from", draft.form().value("from"));
        var successor = draft.place(draft.form().value("successor"));
        if (successor.isEmpty()) {
            reading.complain("successor", "web.typed.choice.missing");
        }
        if (reading.fine()) {
            var day = until.orElseThrow();
            draft.say(changes.end(draft.about().id(), day, successor.orElseThrow(), actor), day);
        }
        return draft.answer(TEMPLATE, "organization.ended", until);
    }
}
