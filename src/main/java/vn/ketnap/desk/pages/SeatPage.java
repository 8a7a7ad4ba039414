package vn.ketnap.desk.pages;

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
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Terms;
import vn.ketnap.people.Member;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A seat taken from a day on (giao chức vụ) by a member of that day.
@Controller
@RequestMapping("/organizations/{code}/seats/new")
class SeatPage {

    private final Terms terms;
    private final SeatModels models;

    SeatPage(Terms terms, SeatModels models) {
        this.terms = terms;
        this.models = models;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var organization = models.editable(code, actor);
        return Page.of("desk/Seat", models.model(organization, typed, models.reading()));
    }

    @PostMapping
    @Transactional
    Page take(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var organization = models.editable(code, actor);
        var reading = models.reading();
        var from = reading.day("from", typed.get("from"));
        var office = reading.choice(
                "office", typed.get("office"), word -> Office.named(word).filter(one -> one.isIn(organization.kind())));
        var person = person(organization, typed, from, reading);
        if (!reading.fine()) {
            return Page.refused("desk/Seat", models.model(organization, typed, reading));
        }
        var answer =
                terms.take(organization.id(), person.orElseThrow(), office.orElseThrow(), from.orElseThrow(), actor);
        return switch (answer) {
            case Terms.Answer.Taken(var ended) -> {
                var others = models.names(ended, person.orElseThrow());
                var done = Page.redirect("/organizations/" + organization.code());
                yield others.isEmpty()
                        ? done.saying("desk.seats.taken", from.orElseThrow())
                        : done.saying("desk.seats.taken-over", from.orElseThrow(), others);
            }
            case Terms.Answer.HeldAlready() -> {
                reading.complain("person", "desk.seats.held", from.orElseThrow());
                yield Page.refused("desk/Seat", models.model(organization, typed, reading));
            }
        };
    }

    private Optional<PersonRef> person(
            Organization organization, Map<String, String> typed, Optional<LocalDate> from, Typed reading) {
        var chosen = typed.getOrDefault("person", "");
        if (chosen.isEmpty()) {
            reading.complain("person", "web.typed.choice.missing");
            return Optional.empty();
        }
        var member = from.flatMap(day -> models.members(organization, day).stream()
                .map(Member::person)
                .filter(one -> one.toString().equals(chosen))
                .findFirst());
        if (from.isPresent() && member.isEmpty()) {
            reading.complain("person", "desk.seats.no-member", from.get());
        }
        return member;
    }
}
