package vn.ketnap.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.FoundThrough;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;

/// Somebody who is introduced was noticed at an activity: those of a year that the actor keeps are offered.
@Component
class NoticedFirst implements FoundThrough {

    private static final int MOST = 50;

    private final Activities activities;
    private final Organizations organizations;
    private final Authority authority;
    private final People people;
    private final Today today;

    NoticedFirst(Activities activities, Organizations organizations, Authority authority, People people, Today today) {
        this.activities = activities;
        this.organizations = organizations;
        this.authority = authority;
        this.people = people;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> offered(Actor actor) {
        var day = today.date();
        var parts = authority.partsWhere(actor, Permission.RECORD_CELL_ACTS, day).stream()
                .flatMap(part -> organizations.below(part, day).stream())
                .map(Organization::id)
                .distinct()
                .toList();
        var query = new ActivityQuery(
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.of(day.minusYears(1)),
                Optional.of(day),
                List.of(),
                Optional.empty(),
                MOST);
        return activities.list(query).stream()
                .map(ActivityRow::activity)
                .filter(one -> parts.contains(one.organiser()))
                .map(one -> new Choice(one.id().toString(), said(one)))
                .toList();
    }

    @Override
    @Transactional
    public void noticed(String id, PersonRef person, Actor actor) {
        activities.notice(ActivityId.of(id), people.findAll(List.of(person)), actor);
    }

    /// `Hội thi Tuổi trẻ làm theo lời Bác, 26/03/2018`.
    private static String said(Activity one) {
        var day = one.said().from();
        return "%s, %02d/%02d/%04d"
                .formatted(one.said().name(), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
