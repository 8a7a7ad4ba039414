package vn.ketnap.planning.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.people.PersonSearch;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.Activity;
import vn.ketnap.planning.ActivityId;
import vn.ketnap.planning.ActivityNoticed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Thêm người được phát hiện*: looked for by name in the cells whose cases the actor sees, then ticked.
@Controller
class ActivityNoticedPage {

    private static final String PAGE = "planning/ActivityNoticed";

    private final Activities activities;
    private final ActivityDesk desk;
    private final PersonSearch search;
    private final People people;

    ActivityNoticedPage(Activities activities, ActivityDesk desk, PersonSearch search, People people) {
        this.activities = activities;
        this.desk = desk;
        this.search = search;
        this.people = people;
    }

    @GetMapping("/activities/{id}/noticed")
    @Transactional(readOnly = true)
    Page look(@PathVariable ActivityId id, @RequestParam(defaultValue = "") String q, Actor actor) {
        return Page.of(PAGE, model(activities.editable(id, actor), q, desk.reading(), actor));
    }

    @PostMapping("/activities/{id}/noticed")
    @Transactional
    Page link(
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> person,
            Actor actor) {
        var activity = activities.held(id, actor);
        var ticked = person.stream().filter(Identity::is).map(PersonRef::of).toList();
        if (ticked.isEmpty()) {
            var reading = desk.reading();
            reading.complain("q", "planning.activity.error.nobody");
            return Page.refused(PAGE, model(activity, q, reading, actor));
        }
        var persons = people.findAll(ticked);
        if (persons.size() < ticked.size()) {
            throw new NotHere();
        }
        activities.notice(id, persons, actor);
        return Page.redirect("/activities/" + id).saying("planning.activity.noticed.added", persons.size());
    }

    private ActivityNoticedModel model(Activity activity, String typed, Typed reading, Actor actor) {
        var words = Vietnamese.tidy(typed);
        var cells = desk.parts(actor, Permission.SEE_CASES);
        var found = Vietnamese.fold(words).isEmpty()
                ? List.<PersonQuery.Found>of()
                : search.named(
                        new PersonQuery(words, cells, desk.today(), Optional.empty(), ActivityNoticedModel.ROWS + 1));
        var linked = activities.noticed(activity.id(), actor).stream()
                .map(ActivityNoticed::person)
                .collect(Collectors.toSet());
        return new ActivityNoticedModel(
                activity,
                words,
                found.stream().limit(ActivityNoticedModel.ROWS).toList(),
                linked,
                names(found),
                found.size() > ActivityNoticedModel.ROWS,
                reading.errors());
    }

    private Map<OrganizationRef, String> names(List<PersonQuery.Found> found) {
        var names = new HashMap<OrganizationRef, String>();
        found.forEach(one -> names.computeIfAbsent(one.cell(), cell -> desk.name(cell, desk.today())));
        return names;
    }
}
