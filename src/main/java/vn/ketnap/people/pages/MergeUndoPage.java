package vn.ketnap.people.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Merge;
import vn.ketnap.people.Merges;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A merge undone, with a reason: what had been put together is two again, each with its own cases.
@Controller
@RequestMapping("/people/merges/{number}")
class MergeUndoPage {

    private final Merges merges;
    private final Reach reach;

    MergeUndoPage(Merges merges, Reach reach) {
        this.merges = merges;
        this.reach = reach;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable long number, Actor actor) {
        return Page.of("people/MergeUndo", new MergeUndoModel(merge(number, actor), new Typed(reach.today()).errors()));
    }

    @PostMapping
    @Transactional
    Page undo(@PathVariable long number, @RequestParam Map<String, String> typed, Actor actor) {
        var merge = merge(number, actor);
        var reading = new Typed(reach.today());
        var reason = reading.words("reason", typed.get("reason"));
        if (reason.isEmpty()) {
            return Page.refused("people/MergeUndo", new MergeUndoModel(merge, reading.errors()));
        }
        merges.undo(number, reason.get(), actor);
        return Page.redirect("/people/" + merge.merged()).saying("people.merge.undone", merge.mergedName());
    }

    private Merge merge(long number, Actor actor) {
        return merges.find(number, reach.cells(actor, Permission.EDIT_ORGANIZATIONS))
                .orElseThrow(NotHere::new);
    }
}
