package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Activity;
import vn.ketnap.people.MemberCard;
import vn.ketnap.people.MemberCards;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// How a member takes part from a day on (tình trạng sinh hoạt): active, exempt, temporarily elsewhere, suspended.
@Controller
@RequestMapping("/people/{id}/activity")
class ActivityPage {

    private final MemberCards cards;
    private final People people;
    private final Authority authority;
    private final Today today;

    ActivityPage(MemberCards cards, People people, Authority authority, Today today) {
        this.cards = cards;
        this.people = people;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var card = editable(id, actor);
        return Page.of("people/Activity", new ActivityModel(card, Map.of(), new Typed(today.date()).errors()));
    }

    @PostMapping
    @Transactional
    Page save(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var card = editable(id, actor);
        var reading = new Typed(today.date());
        var activity = reading.choice("activity", typed.get("activity"), ActivityPage::named);
        var from = reading.day("from", typed.get("from"));
        from.filter(day -> !isMember(id, day))
                .ifPresent(day -> reading.complain("from", "people.activity.no-member", day));
        if (!reading.fine()) {
            return Page.refused("people/Activity", new ActivityModel(card, typed, reading.errors()));
        }
        people.takesPart(card.person().id(), activity.orElseThrow(), from.orElseThrow(), actor);
        return Page.redirect("/people/" + id).saying("people.activity.saved", from.orElseThrow());
    }

    private boolean isMember(PersonRef id, LocalDate day) {
        return !people.members(List.of(id), day).isEmpty();
    }

    private MemberCard editable(PersonRef id, Actor actor) {
        var card = cards.of(id, today.date()).orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_CELL_ACTS, card.person().cell(), today.date());
        return card;
    }

    private static Optional<Activity> named(String word) {
        return Arrays.stream(Activity.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
    }
}
