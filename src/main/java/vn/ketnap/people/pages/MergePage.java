package vn.ketnap.people.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.Merges;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Gộp*: two entries for one person put together, with a choice for each thing in which they differ. Refused with a
/// sentence how to solve it where a room says so, as where both have an open case. A date of birth that holds is
/// exchanged for the other with a reason only.
@Controller
@RequestMapping("/people/{id}/merge")
class MergePage {

    private final People people;
    private final Merges merges;
    private final Numbers numbers;
    private final BirthDates births;
    private final Reach reach;

    MergePage(People people, Merges merges, Numbers numbers, BirthDates births, Reach reach) {
        this.people = people;
        this.merges = merges;
        this.numbers = numbers;
        this.births = births;
        this.reach = reach;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, @RequestParam(defaultValue = "") String with, Actor actor) {
        return Page.of("people/Merge", model(id, with, Map.of(), actor));
    }

    @PostMapping
    @Transactional
    Page merge(
            @PathVariable PersonRef id,
            @RequestParam(defaultValue = "") String with,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var page = model(id, with, typed, actor);
        if (!page.against().isEmpty() || !page.errors().isEmpty()) {
            return Page.refused("people/Merge", page);
        }
        if (page.changesHeldBirth()) {
            births.correct(page.kept(), page.chosen().birth().orElseThrow(), page.birthReason(), actor);
        }
        merges.merge(page.merged(), page.kept(), page.chosen(), page.withNumber(), actor);
        return Page.redirect("/people/" + page.kept().id())
                .saying("people.merge.done", page.merged().fullName());
    }

    private MergeModel model(PersonRef id, String with, Map<String, String> typed, Actor actor) {
        var kept = editable(Optional.of(id), actor);
        var merged = editable(ref(with), actor);
        if (kept.id().equals(merged.id())) {
            throw new NotHere();
        }
        var shown = Stream.of(kept, merged)
                .filter(one -> reach.may(actor, Permission.SEE_IDENTITY_NUMBERS, one))
                .map(Person::id)
                .toList();
        return new MergeModel(
                kept,
                merged,
                numbers.masked(shown),
                typed,
                merges.against(merged.id(), kept.id()),
                kept.birth().equals(merged.birth()) ? Optional.empty() : births.heldSince(kept.id()),
                reach.names());
    }

    private Person editable(Optional<PersonRef> id, Actor actor) {
        var person = id.flatMap(people::find).orElseThrow(NotHere::new);
        reach.require(actor, Permission.EDIT_ORGANIZATIONS, person);
        return person;
    }

    private static Optional<PersonRef> ref(String id) {
        return Identity.is(id) ? Optional.of(PersonRef.of(id)) : Optional.empty();
    }
}
