package vn.ketnap.planning.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.ActivityId;
import vn.ketnap.planning.ActivityNoticed;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;

/// An activity: what is said of it now and was said before, the persons noticed there, and *Bỏ hoạt động*.
@Controller
class ActivityHeldPage {

    private static final String REMOVE = "planning/ActivityRemoval";

    private final Activities activities;
    private final ActivityDesk desk;
    private final People people;

    ActivityHeldPage(Activities activities, ActivityDesk desk, People people) {
        this.activities = activities;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/activities/{id}")
    @Transactional(readOnly = true)
    Page show(@PathVariable ActivityId id, Actor actor) {
        var versions = activities.versions(id, actor);
        var now = versions.getFirst();
        return Page.of(
                "planning/Activity",
                new ActivityHeldModel(
                        versions,
                        desk.name(now.organiser(), now.said().from()),
                        lines(activities.noticed(id, actor)),
                        activities.mayEdit(now, actor)));
    }

    @GetMapping("/activities/{id}/remove")
    @Transactional(readOnly = true)
    Page ask(@PathVariable ActivityId id, Actor actor) {
        var reading = desk.reading();
        return Page.of(REMOVE, new ActivityRemovalModel(activities.editable(id, actor), "", reading.errors()));
    }

    /// Somebody may have put it right while the form was open: then it is to be looked at first.
    @PostMapping("/activities/{id}/remove")
    @Transactional
    Page remove(@PathVariable ActivityId id, @RequestParam Map<String, String> typed, Actor actor) {
        var activity = activities.held(id, actor);
        var reading = desk.reading();
        var reason = reading.words("reason", typed.get("reason"));
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), activity.last().number())) {
            reading.complain(
                    "", "planning.activity.error.changed", activity.last().by());
        }
        if (!reading.fine()) {
            return Page.refused(
                    REMOVE, new ActivityRemovalModel(activity, typed.getOrDefault("reason", ""), reading.errors()));
        }
        activities.remove(id, reason.orElseThrow(), actor);
        return Page.redirect("/activities/" + id).saying("planning.activity.removed");
    }

    /// *Bỏ* beside a name.
    @PostMapping("/activities/{id}/noticed/{person}/back")
    @Transactional
    Page forget(@PathVariable ActivityId id, @PathVariable PersonRef person, Actor actor) {
        activities.forget(id, person, actor);
        return Page.redirect("/activities/" + id).saying("planning.activity.noticed.forgotten");
    }

    /// In Vietnamese order, the given name first.
    private List<ActivityHeldModel.Line> lines(List<ActivityNoticed> noticed) {
        var persons = people
                .findAll(noticed.stream().map(ActivityNoticed::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        var order = Collator.getInstance(Locale.of("vi"));
        return noticed.stream()
                .filter(one -> persons.containsKey(one.person()))
                .map(one -> new ActivityHeldModel.Line(
                        one, persons.getOrDefault(one.person(), ""), desk.name(one.cell(), desk.today())))
                .sorted(Comparator.comparing(line -> Vietnamese.sortKey(line.name()), order))
                .toList();
    }
}
