package vn.ketnap.meeting.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.MeetingKind;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Seats;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Triệu tập*: which cell meets when and where. The secretary of the day takes the chair until another is named.
@Controller
@RequestMapping("/meetings/new")
class ConvenePage {

    private final Meetings meetings;
    private final Organizations organizations;
    private final Seats seats;
    private final Authority authority;
    private final Today today;

    ConvenePage(Meetings meetings, Organizations organizations, Seats seats, Authority authority, Today today) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.seats = seats;
        this.authority = authority;
        this.today = today;
    }

    /// Who may be called together.
    private record Choice(Organization part, Body body) {

        String word() {
            return part.code() + "." + body.word();
        }
    }

    @GetMapping
    Page show(@RequestParam(defaultValue = "") String part, Actor actor) {
        var parts = parts(actor);
        var first = new HashMap<String, String>();
        first.put("part", parts.size() == 1 ? parts.getFirst().word() : part);
        first.put("kind", MeetingKind.REGULAR.word());
        return Page.of("meeting/Convene", new ConveneModel(first, options(parts), Errors.NONE));
    }

    @PostMapping
    Page convene(@RequestParam Map<String, String> typed, Actor actor) {
        var parts = parts(actor);
        var reading = new Typed(today.date());
        var part = reading.choice(
                "part",
                typed.get("part"),
                word -> parts.stream().filter(one -> one.word().equals(word)).findFirst());
        var on = reading.day("on", typed.get("on"));
        var kind = reading.choice("kind", typed.get("kind"), MeetingKind::named);
        var hour = reading.wordsIfAny(typed.get("hour")).orElse("");
        var place = reading.wordsIfAny(typed.get("place")).orElse("");
        if (!reading.fine()) {
            return Page.refused("meeting/Convene", new ConveneModel(typed, options(parts), reading.errors()));
        }
        var where = part.orElseThrow();
        var day = on.orElseThrow();
        var said = new Convening(
                where.body(),
                where.part().id(),
                kind.orElseThrow(),
                day,
                hour,
                place,
                where.body() == Body.STANDING_COMMITTEE ? Optional.empty() : chair(where.part(), day),
                Optional.empty());
        return Page.redirect("/meetings/" + meetings.convene(said, actor)).saying("meeting.convened");
    }

    private Optional<PersonRef> chair(Organization where, LocalDate day) {
        return seats.of(where.id(), day).stream()
                .filter(seat -> seat.seat().equals(Office.SECRETARY.word()))
                .map(Seats.Seat::person)
                .findFirst();
    }

    /// Who may be called together by this actor: the cells kept, and the committees whose dossiers are.
    private List<Choice> parts(Actor actor) {
        if (!authority.mayAnywhere(actor, Permission.DECIDE, today.date())) {
            authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        }
        return Stream.concat(
                        organizations.cells(today.date()).stream().map(cell -> new Choice(cell, Body.CELL)),
                        organizations.all(today.date()).stream().flatMap(ConvenePage::committees))
                .filter(one -> meetings.mayKeep(actor, one.body(), one.part().id()))
                .toList();
    }

    /// A base committee proposes, and its dossiers come before those who decide; a deciding committee decides.
    private static Stream<Choice> committees(Organization one) {
        return switch (one.kind()) {
            case BASE_COMMITTEE -> Stream.of(new Choice(one, Body.COMMITTEE), new Choice(one, Body.STANDING_COMMITTEE));
            case DECIDING_COMMITTEE -> Stream.of(new Choice(one, Body.STANDING_COMMITTEE));
            default -> Stream.empty();
        };
    }

    private static List<ConveneModel.Choice> options(List<Choice> parts) {
        return parts.stream()
                .map(one -> new ConveneModel.Choice(
                        one.word(), one.body(), one.part().name()))
                .toList();
    }
}
