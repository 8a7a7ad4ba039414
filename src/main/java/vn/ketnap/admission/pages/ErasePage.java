package vn.ketnap.admission.pages;

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
import vn.ketnap.admission.EndedCase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Xóa dữ liệu của một người* who was not admitted: asked twice, with a reason. Those admitted,
/// and those whose case is on its way, are refused with the way out. Before the term, or where none
/// is set, it is said and may still be done: the person may have asked for it.
@Controller
@RequestMapping("/people/{id}/erase")
class ErasePage {

    private final Erasing erasing;

    ErasePage(Erasing erasing) {
        this.erasing = erasing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = erasing.person(id, actor);
        return Page.of("admission/Erase", model(person, Map.of(), new Typed(erasing.today())));
    }

    @PostMapping
    @Transactional
    Page erase(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = erasing.held(id, actor);
        var reading = new Typed(erasing.today());
        var reason = reading.words("reason", typed.get("reason"));
        if (!typed.getOrDefault("sure", "").equals("true")) {
            reading.complain("sure", "admission.erase.sure.missing");
        }
        var model = model(person, typed, reading);
        if (!reading.fine() || model.against().isPresent()) {
            return Page.refused("admission/Erase", model);
        }
        erasing.erase(person, model.ended().orElseThrow(NotHere::new), reason.orElseThrow(), actor);
        return Page.redirect("/retention").saying("admission.erase.done");
    }

    private EraseModel model(Person person, Map<String, String> typed, Typed reading) {
        var ended = erasing.ended(person);
        var due = ended.flatMap(erasing::due);
        return new EraseModel(
                person,
                against(person, ended),
                ended,
                due,
                due.filter(day -> day.isAfter(today())).isPresent(),
                typed,
                reading.errors());
    }

    private Optional<String> against(Person person, Optional<EndedCase> ended) {
        if (erasing.isNever(person)) {
            return Optional.of("admission.erase.never");
        }
        if (erasing.isGone(person)) {
            return Optional.of("admission.erase.gone");
        }
        return ended.isEmpty() ? Optional.of("admission.erase.open") : Optional.empty();
    }

    private LocalDate today() {
        return erasing.today();
    }
}
