package vn.ketnap.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// The door of this room: classes and who goes to them. What is said of a class is added, never changed; the latest
/// counts. Being sent and the certificate are recorded upstairs, in the case, in the same transaction.
@Service
public class Courses {

    private final CourseStore store;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    Courses(CourseStore store, Authority authority, Journal journal, Today today) {
        this.store = store;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    /// Enters a class to which the officers of a part of the tree send people.
    @Transactional
    public CourseId call(CourseKind kind, OrganizationRef part, Call call, Actor by) {
        authority.require(by, Permission.RECORD_ALL_ACTS, part, today.date());
        var id = CourseId.fresh();
        store.open(id, kind, part);
        store.say(id, call, Optional.empty(), by);
        journal.record(by, "class", id.toString(), Optional.of(part));
        return id;
    }

    /// Puts right what the call says.
    @Transactional
    public void correct(CourseId id, Call call, Actor by) {
        var course = held(id, by);
        store.say(id, call, course.calledOff(), by);
        journal.record(by, "class-corrected", id.toString(), Optional.of(course.part()));
    }

    /// The class is not held; its roster stays to be read.
    @Transactional
    public void callOff(CourseId id, Dropped why, Actor by) {
        var course = held(id, by);
        store.say(id, course.call(), Optional.of(why), by);
        journal.record(by, "class-called-off", id.toString(), Optional.of(course.part()));
    }

    /// The class, for whoever sees the cases of its part, or of a cell that has somebody on its roster; it is not here
    /// for others.
    @Transactional(readOnly = true)
    public Course seen(CourseId id, Actor actor) {
        var course = store.find(id).orElseThrow(NotHere::new);
        if (!seesPart(course, actor) && roster(id, actor).isEmpty()) {
            throw new NotHere();
        }
        return course;
    }

    /// The class, for whoever may change it.
    @Transactional(readOnly = true)
    public Course editable(CourseId id, Actor actor) {
        var course = seen(id, actor);
        if (!mayEdit(course, actor)) {
            throw new NotAllowed();
        }
        return course;
    }

    /// The same, about to be changed: others of its changes wait until the transaction ends.
    @Transactional
    public Course held(CourseId id, Actor actor) {
        store.lock(id);
        return editable(id, actor);
    }

    public boolean mayEdit(Course course, Actor actor) {
        return authority.may(actor, Permission.RECORD_ALL_ACTS, course.part(), today.date());
    }

    /// Whether the actor sees everybody on the roster.
    public boolean seesPart(Course course, Actor actor) {
        return authority.may(actor, Permission.SEE_CASES, course.part(), today.date());
    }

    /// Whether the actor may take the list of those seen out of the program.
    public boolean mayExport(Actor actor) {
        return authority.mayAnywhere(actor, Permission.EXPORT, today.date());
    }

    /// One page of classes, the latest first, with counts of the people of these cells.
    ///
    /// @param after the last class of the page before
    @Transactional(readOnly = true)
    public List<CourseRow> list(List<OrganizationRef> cells, Optional<CourseId> after, int limit) {
        return store.list(cells, after, limit);
    }

    /// Those on the roster whom the actor may see, those taken off included, in the order in which they were proposed.
    @Transactional(readOnly = true)
    public List<Learner> roster(CourseId id, Actor actor) {
        return store.roster(id).stream()
                .filter(one -> authority.may(actor, Permission.SEE_CASES, one.cell(), today.date()))
                .toList();
    }

    /// Which other class of the kind, not called off and not over, each of these persons is on the roster of.
    @Transactional(readOnly = true)
    public Map<PersonRef, String> elsewhere(Course course, Collection<PersonRef> persons) {
        return store.elsewhere(course, persons, today.date());
    }

    /// Puts people on the roster; who was taken off comes back.
    @Transactional
    public void propose(CourseId id, Map<PersonRef, OrganizationRef> people, Actor by) {
        var course = held(id, by);
        people.forEach((person, cell) -> store.say(id, Learner.proposed(person, cell), by));
        journal.record(by, "class-roster", id.toString(), Optional.of(course.part()));
    }

    /// Sends people with the list of a day.
    @Transactional
    public void send(CourseId id, List<Learner> learners, LocalDate on, Actor by) {
        var course = held(id, by);
        learners.forEach(one -> store.say(id, one.sent(on), by));
        journal.record(by, "class-sent", id.toString(), Optional.of(course.part()));
    }

    /// Takes somebody off the roster.
    @Transactional
    public void takeOff(CourseId id, Learner learner, Dropped why, Actor by) {
        held(id, by);
        store.say(id, learner.takenOff(why), by);
        journal.record(by, "class-left", learner.person().toString(), Optional.of(learner.cell()));
    }

    /// Says how people took part and what came of it.
    @Transactional
    public void attended(CourseId id, Map<Learner, Learner.Attended> said, Actor by) {
        var course = held(id, by);
        said.forEach((learner, how) -> store.say(id, learner.attended(how), by));
        journal.record(by, "class-attended", id.toString(), Optional.of(course.part()));
    }
}
