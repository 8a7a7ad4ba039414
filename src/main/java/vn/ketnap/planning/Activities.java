package vn.ketnap.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// The door to activities: propaganda and education, emulation, awards, mass mobilisation, Directive 05, thematic
/// meetings, and the persons noticed there. What is said is added, never changed; the latest counts.
@Service
public class Activities {

    private final ActivityStore store;
    private final Authority authority;
    private final Cases cases;
    private final Journal journal;
    private final Today today;

    Activities(ActivityStore store, Authority authority, Cases cases, Journal journal, Today today) {
        this.store = store;
        this.authority = authority;
        this.cases = cases;
        this.journal = journal;
        this.today = today;
    }

    /// Enters an activity that an organisation held. Refused to whoever does not record for the organisation.
    @Transactional
    public ActivityId record(OrganizationRef organiser, ActivitySaid said, Actor by) {
        authority.require(by, Permission.RECORD_CELL_ACTS, organiser, today.date());
        var id = ActivityId.fresh();
        store.open(id, organiser);
        store.say(id, said, Optional.empty(), by);
        journal.record(by, "activity-held", id.toString(), Optional.of(organiser));
        return id;
    }

    /// Puts right what was said; refused once the activity is removed.
    @Transactional
    public void correct(ActivityId id, ActivitySaid said, Actor by) {
        var activity = held(id, by);
        store.say(id, said, Optional.empty(), by);
        journal.record(by, "activity-held-corrected", id.toString(), Optional.of(activity.organiser()));
    }

    /// The activity was not held, or was entered by mistake: it leaves lists and figures and stays to be read.
    @Transactional
    public void remove(ActivityId id, String reason, Actor by) {
        var activity = held(id, by);
        store.say(id, activity.said(), Optional.of(new Activity.Removed(today.date(), reason)), by);
        journal.record(by, "activity-held-removed", id.toString(), Optional.of(activity.organiser()));
    }

    /// Everything said of the activity, the latest first, for whoever sees the organiser's cases, or those of somebody
    /// noticed there; it is not here for others.
    @Transactional(readOnly = true)
    public List<Activity> versions(ActivityId id, Actor actor) {
        var versions = store.versions(id);
        if (versions.isEmpty()
                || (!sees(actor, versions.getFirst().organiser())
                        && noticed(id, actor).isEmpty())) {
            throw new NotHere();
        }
        return versions;
    }

    /// The activity about to be changed: others of its changes wait until the transaction ends. One that was removed is
    /// not here any more.
    @Transactional
    public Activity held(ActivityId id, Actor actor) {
        store.lock(id);
        return editable(id, actor);
    }

    /// The activity, for whoever may change it.
    @Transactional(readOnly = true)
    public Activity editable(ActivityId id, Actor actor) {
        var activity = versions(id, actor).getFirst();
        if (!authority.may(actor, Permission.RECORD_CELL_ACTS, activity.organiser(), today.date())) {
            throw new NotAllowed();
        }
        if (!activity.counts()) {
            throw new NotHere();
        }
        return activity;
    }

    public boolean mayEdit(Activity activity, Actor actor) {
        return activity.counts()
                && authority.may(actor, Permission.RECORD_CELL_ACTS, activity.organiser(), today.date());
    }

    /// One page of activities, the latest first; those removed are left out.
    @Transactional(readOnly = true)
    public List<ActivityRow> list(ActivityQuery query) {
        return store.list(query);
    }

    /// Every identity ever noticed in the scope of the request; one merged since stands under the identity it had.
    @Transactional(readOnly = true)
    public List<PersonRef> everybodyNoticed() {
        return store.everybody();
    }

    /// Those noticed at an activity whom the actor may see.
    @Transactional(readOnly = true)
    public List<ActivityNoticed> noticed(ActivityId id, Actor actor) {
        return store.noticed(id).stream().filter(one -> sees(actor, one.cell())).toList();
    }

    /// Links persons to an activity; who is linked already stays so. The case they have open is kept with the link.
    /// Persons of cells whose cases the actor does not see are not here.
    @Transactional
    public void notice(ActivityId id, List<Person> persons, Actor by) {
        var activity = held(id, by);
        var known = store.noticed(id).stream().map(ActivityNoticed::person).toList();
        for (var person : persons) {
            if (!sees(by, person.cell())) {
                throw new NotHere();
            }
            if (!known.contains(person.id())) {
                store.notice(id, person.id(), cases.openOf(person.id()), person.cell(), true, by);
                journal.record(by, "noticed", person.id().toString(), Optional.of(activity.organiser()));
            }
        }
    }

    /// Takes the link to a person back.
    @Transactional
    public void forget(ActivityId id, PersonRef person, Actor by) {
        var activity = held(id, by);
        var link = noticed(id, by).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotHere::new);
        store.notice(id, person, link.caseId(), link.cell(), false, by);
        journal.record(by, "noticed-back", person.toString(), Optional.of(activity.organiser()));
    }

    private boolean sees(Actor actor, OrganizationRef part) {
        return authority.may(actor, Permission.SEE_CASES, part, today.date());
    }
}
