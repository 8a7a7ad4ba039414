package vn.ketnap.planning.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.Activity;
import vn.ketnap.planning.ActivityId;
import vn.ketnap.planning.ActivityKind;
import vn.ketnap.planning.ActivitySaid;
import vn.ketnap.web.Days;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Ghi hoạt động*, *Sửa hoạt động*.
@Controller
class ActivityFormPage {

    private static final String FORM = "planning/ActivityForm";

    private static final List<String> FIELDS =
            List.of("kind", "name", "from", "to", "place", "members", "others", "outcome");

    private static final List<String> DAYS = List.of("from", "to");

    private final Activities activities;
    private final ActivityDesk desk;

    ActivityFormPage(Activities activities, ActivityDesk desk) {
        this.activities = activities;
        this.desk = desk;
    }

    @GetMapping("/activities/new")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        var offered = offered(actor);
        var only = offered.size() == 1 ? Map.of("org", offered.getFirst().code()) : Map.<String, String>of();
        return Page.of(FORM, fresh(offered, only, desk.reading()));
    }

    @PostMapping("/activities/new")
    @Transactional
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        var offered = offered(actor);
        var reading = desk.reading();
        var organiser = reading.choice("org", typed.get("org"), code -> ActivityDesk.coded(offered, code));
        var said = read(typed, reading);
        if (organiser.isEmpty() || said.isEmpty()) {
            return Page.refused(FORM, fresh(offered, typed, reading));
        }
        var id = activities.record(organiser.get().id(), said.get(), actor);
        return Page.redirect("/activities/" + id)
                .saying("planning.activity.recorded", said.get().name());
    }

    @GetMapping("/activities/{id}/edit")
    @Transactional(readOnly = true)
    Page edit(@PathVariable ActivityId id, Actor actor) {
        var activity = activities.editable(id, actor);
        return Page.of(FORM, of(activity, typed(activity.said()), desk.reading()));
    }

    @PostMapping("/activities/{id}/edit")
    @Transactional
    Page correct(@PathVariable ActivityId id, @RequestParam Map<String, String> typed, Actor actor) {
        var activity = activities.held(id, actor);
        var reading = desk.reading();
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), activity.last().number())) {
            var both = Overtaken.by(activity.last(), sides(typed, typed(activity.said())));
            return Page.refused(FORM, of(activity, typed, reading).beside(both));
        }
        var said = read(typed, reading);
        if (said.isEmpty()) {
            return Page.refused(FORM, of(activity, typed, reading));
        }
        activities.correct(id, said.get(), actor);
        return Page.redirect("/activities/" + id).saying("planning.activity.corrected");
    }

    /// The days are read together: an activity cannot end before it begins, and is recorded once it has begun.
    private static Optional<ActivitySaid> read(Map<String, String> typed, Typed reading) {
        var kind = reading.choice("kind", typed.get("kind"), ActivityKind::named);
        var name = reading.words("name", typed.get("name"));
        var from = reading.pastDay("from", typed.get("from"));
        var to = reading.dayIfAny("to", typed.get("to")).or(() -> from);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            reading.complain("to", "planning.activity.error.to", from.get());
        }
        var members = reading.numberIfAny("members", typed.get("members"));
        var others = reading.numberIfAny("others", typed.get("others"));
        return reading.fine()
                ? Optional.of(new ActivitySaid(
                        kind.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        name.orElseThrow(),
                        reading.wordsIfAny(typed.get("place")).orElse(""),
                        members,
                        others,
                        reading.wordsIfAny(typed.get("outcome")).orElse("")))
                : Optional.empty();
    }

    private static Map<String, String> typed(ActivitySaid said) {
        var typed = new HashMap<>(Map.of(
                "kind", said.kind().word(),
                "name", said.name(),
                "from", said.from().toString(),
                "place", said.place(),
                "outcome", said.outcome()));
        typed.put("to", said.takesOneDay() ? "" : said.to().toString());
        said.members().ifPresent(many -> typed.put("members", String.valueOf(many)));
        said.others().ifPresent(many -> typed.put("others", String.valueOf(many)));
        return typed;
    }

    private List<Overtaken.Both> sides(Map<String, String> mine, Map<String, String> theirs) {
        return FIELDS.stream()
                .map(field -> new Overtaken.Both(
                        Sentence.of("planning.activity." + field),
                        words(field, mine.getOrDefault(field, "")),
                        words(field, theirs.getOrDefault(field, ""))))
                .toList();
    }

    private Sentence words(String field, String typed) {
        if (field.equals("kind") && ActivityKind.named(typed).isPresent()) {
            return Sentence.of("planning.activity.kind." + typed);
        }
        return Overtaken.words(DAYS.contains(field) ? Days.echo(typed, desk.today()) : typed);
    }

    private List<Organization> offered(Actor actor) {
        desk.requireAnywhere(actor, Permission.RECORD_CELL_ACTS);
        return desk.offered(actor, Permission.RECORD_CELL_ACTS);
    }

    private static ActivityFormModel fresh(List<Organization> offered, Map<String, String> typed, Typed reading) {
        return new ActivityFormModel(Optional.empty(), "", offered, typed, reading.errors(), Optional.empty());
    }

    private ActivityFormModel of(Activity activity, Map<String, String> typed, Typed reading) {
        return new ActivityFormModel(
                Optional.of(activity),
                desk.name(activity.organiser(), activity.said().from()),
                List.of(),
                typed,
                reading.errors(),
                Optional.empty());
    }
}
