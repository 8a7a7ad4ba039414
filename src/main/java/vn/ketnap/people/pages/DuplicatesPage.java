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
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.Merges;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Có thể trùng*: pairs of people who may be one, inside the cells one records for, and the merges of late. Two who
/// are said not to be the same are not asked about again.
@Controller
class DuplicatesPage {

    private final Duplicates duplicates;
    private final Merges merges;
    private final People people;
    private final Reach reach;

    DuplicatesPage(Duplicates duplicates, Merges merges, People people, Reach reach) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.people = people;
        this.reach = reach;
    }

    @GetMapping("/people/duplicates")
    @Transactional(readOnly = true)
    Page show(@RequestParam Map<String, String> asked, Actor actor) {
        var cells = reach.cells(actor, Permission.RECORD_CELL_ACTS);
        var after = after(asked);
        return Page.of(
                "people/Duplicates",
                new DuplicatesModel(
                        duplicates.pairs(cells, after, DuplicatesModel.MOST + 1),
                        after,
                        merges.latest(cells),
                        reach.mayAnywhere(actor, Permission.EDIT_ORGANIZATIONS),
                        reach.names()));
    }

    /// Who may be the person whose name and birth are being typed; a part of a page, for those whose browser asks while
    /// they type. The form itself asks again when it is sent.
    @GetMapping("/people/same")
    @Transactional(readOnly = true)
    Page same(@RequestParam Map<String, String> typed, Actor actor) {
        reach.cells(actor, Permission.RECORD_CELL_ACTS);
        var name = typed.getOrDefault("fullName", "");
        var birth =
                new Typed(reach.today()).looseDay("birth", typed.get("birth")).map(PersonForm::birth);
        return Page.of(
                "people/Same",
                name.isBlank() || birth.isEmpty()
                        ? List.of()
                        : duplicates.of(name, birth, Optional.empty()).persons());
    }

    @PostMapping("/people/duplicates")
    @Transactional
    Page areTwo(@RequestParam Map<String, String> typed, Actor actor) {
        reach.cells(actor, Permission.RECORD_CELL_ACTS);
        var one = recorded(typed.get("one"), actor);
        var other = recorded(typed.get("other"), actor);
        duplicates.areTwo(one.id(), other.id(), actor);
        return Page.redirect(DuplicatesModel.page(after(typed))).saying("people.duplicates.two.saved");
    }

    private static Optional<Duplicates.After> after(Map<String, String> asked) {
        return ref(asked.get("after"))
                .flatMap(one -> ref(asked.get("and")).map(other -> new Duplicates.After(one, other)));
    }

    private Person recorded(@org.jspecify.annotations.Nullable String id, Actor actor) {
        var person = ref(id).flatMap(people::find).orElseThrow(NotHere::new);
        reach.require(actor, Permission.RECORD_CELL_ACTS, person);
        return person;
    }

    private static Optional<PersonRef> ref(@org.jspecify.annotations.Nullable String id) {
        return id != null && Identity.is(id) ? Optional.of(PersonRef.of(id)) : Optional.empty();
    }
}
