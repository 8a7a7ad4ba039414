package vn.ketnap.people.pages;

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
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.people.Leaving;
import vn.ketnap.people.Leavings;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A member who dies, moves, leaves or comes back, outside any case (biến động đảng viên). What an act of a case says
/// is recorded there.
@Controller
@RequestMapping("/people/{id}/leaving")
class LeavingPage {

    private static final String VIEW = "people/Leaving";

    private final People people;
    private final Leavings leavings;
    private final RecordingCells cells;
    private final Today today;

    LeavingPage(People people, Leavings leavings, RecordingCells cells, Today today) {
        this.people = people;
        this.leavings = leavings;
        this.cells = cells;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = editable(people.find(id), actor);
        return Page.of(VIEW, model(person, Map.of(), new Typed(today.date()), actor));
    }

    @PostMapping
    @Transactional
    Page leave(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = editable(people.held(id), actor);
        var reading = new Typed(today.date());
        var why = reading.choice("why", typed.get("why"), LeavingPage::reason);
        var from = reading.pastDay("from", typed.get("from"));
        var to = why.filter(LeavingModel.HERE::equals).flatMap(_ -> cells.read(reading, typed.get("to"), actor));
        var standing = from.flatMap(day -> standing(person, day, reading));
        standing.filter(one -> !one.isMember())
                .ifPresent(_ -> reading.complain("from", "people.activity.no-member", from.orElseThrow()));
        standing.filter(one -> to.filter(one.cell()::equals).isPresent())
                .ifPresent(_ -> reading.complain("to", "people.leaving.same-cell"));
        if (!reading.fine()) {
            return Page.refused(VIEW, model(person, typed, reading, actor));
        }
        to.ifPresentOrElse(
                cell -> leavings.moves(person.id(), standing.orElseThrow(), cell, from.orElseThrow(), actor),
                () -> leavings.leaves(
                        person.id(),
                        standing.orElseThrow(),
                        why.flatMap(Leaving::named).orElseThrow(),
                        from.orElseThrow(),
                        actor));
        return Page.redirect("/people/" + id)
                .saying("people.leaving.saved." + why.orElseThrow(), person.fullName(), from.orElseThrow());
    }

    @PostMapping("/undo")
    @Transactional
    Page undo(@PathVariable PersonRef id, Actor actor) {
        var person = editable(people.held(id), actor);
        leavings.takeBack(person.id(), ended(person), actor);
        return Page.redirect("/people/" + id).saying("people.leaving.undone", person.fullName());
    }

    @PostMapping("/return")
    @Transactional
    Page comeBack(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = editable(people.held(id), actor);
        var ended = ended(person);
        var reading = new Typed(today.date());
        var from = reading.pastDay("from", typed.get("from"));
        var to = cells.read(reading, typed.get("to"), actor);
        from.filter(day -> !day.isAfter(ended.from()))
                .ifPresent(_ -> reading.complain("from", "people.leaving.return-early", ended.from()));
        if (!reading.fine()) {
            return Page.refused(VIEW, model(person, typed, reading, actor));
        }
        leavings.returns(person.id(), ended, to.orElseThrow(), from.orElseThrow(), actor);
        return Page.redirect("/people/" + id).saying("people.leaving.returned", person.fullName(), from.orElseThrow());
    }

    /// What the person was on the day; a case that alone may end it, and anything recorded for later, is complained of.
    private Optional<Leavings.Standing> standing(Person person, LocalDate day, Typed reading) {
        var found = leavings.on(person.id(), day);
        if (found.isEmpty()) {
            reading.complain("from", "people.activity.no-member", day);
        }
        found.filter(Leavings.Standing::isOfCase).ifPresent(_ -> reading.complain("why", "people.leaving.of-case"));
        found.flatMap(Leavings.Standing::next)
                .ifPresent(next -> reading.complain("from", "people.leaving.later", next));
        return found;
    }

    private Leavings.Standing ended(Person person) {
        return leavings.on(person.id(), today.date())
                .filter(Leavings.Standing::isEnded)
                .orElseThrow(NotHere::new);
    }

    private LeavingModel model(Person person, Map<String, String> typed, Typed reading, Actor actor) {
        var standing = leavings.on(person.id(), today.date());
        return new LeavingModel(person, standing, cells.options(actor), typed, reading.errors());
    }

    private Person editable(Optional<Person> found, Actor actor) {
        var person = found.orElseThrow(NotHere::new);
        cells.require(actor, person.cell());
        return person;
    }

    private static Optional<String> reason(String word) {
        return word.equals(LeavingModel.HERE)
                ? Optional.of(word)
                : Leaving.named(word).map(Leaving::word);
    }
}
