package vn.ketnap.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// The door to supervision (kiểm tra, giám sát): visits planned, held or called off. What is said is added, never
/// changed; the latest counts. An officer records; whoever sees an organisation's cases reads what is said of it.
@Service
public class Supervision {

    private final VisitStore store;
    private final VisitPointStore points;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    Supervision(VisitStore store, VisitPointStore points, Authority authority, Journal journal, Today today) {
        this.store = store;
        this.points = points;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    /// Puts a visit to an organisation into the plan. Refused to whoever is no officer of it.
    @Transactional
    public VisitId plan(OrganizationRef organization, VisitSaid said, Actor by) {
        authority.require(by, Permission.RECORD_ALL_ACTS, organization, today.date());
        var id = VisitId.fresh();
        store.open(id, organization);
        store.say(id, said, Optional.empty(), by);
        journal.record(by, "visit", id.toString(), Optional.of(organization));
        return id;
    }

    /// Says that the visit was held, or puts right what was said of it.
    @Transactional
    public void correct(VisitId id, VisitSaid said, Actor by) {
        var visit = held(id, by);
        store.say(id, said, Optional.empty(), by);
        journal.record(by, "visit-said", id.toString(), Optional.of(visit.organization()));
    }

    /// The visit is not held; it stays in the plan to be read, with the reason. One that was held cannot be called off
    /// and is not here.
    @Transactional
    public void callOff(VisitId id, String reason, Actor by) {
        var visit = held(id, by);
        if (visit.said().isHeld()) {
            throw new NotHere();
        }
        store.say(id, visit.said(), Optional.of(new Visit.CalledOff(today.date(), reason)), by);
        journal.record(by, "visit-called-off", id.toString(), Optional.of(visit.organization()));
    }

    /// Everything said of the visit, the latest first, for whoever sees the cases of the organisation visited, or of
    /// one that a finding or a recommendation is about; it is not here for others.
    @Transactional(readOnly = true)
    public List<Visit> versions(VisitId id, Actor actor) {
        var versions = store.versions(id);
        if (versions.isEmpty()
                || (!sees(actor, versions.getFirst().organization())
                        && points(id, actor).isEmpty())) {
            throw new NotHere();
        }
        return versions;
    }

    /// The visit, for whoever may change it. One called off is not here any more.
    @Transactional(readOnly = true)
    public Visit editable(VisitId id, Actor actor) {
        var visit = versions(id, actor).getFirst();
        if (!authority.may(actor, Permission.RECORD_ALL_ACTS, visit.organization(), today.date())) {
            throw new NotAllowed();
        }
        if (visit.calledOff().isPresent()) {
            throw new NotHere();
        }
        return visit;
    }

    /// The same, about to be changed: others of its changes wait until the transaction ends.
    @Transactional
    public Visit held(VisitId id, Actor actor) {
        store.lock(id);
        return editable(id, actor);
    }

    public boolean mayEdit(Visit visit, Actor actor) {
        return visit.calledOff().isEmpty()
                && authority.may(actor, Permission.RECORD_ALL_ACTS, visit.organization(), today.date());
    }

    /// The visits planned for a year to these organisations, or with something said of them, in the order of months;
    /// counted is what is said of them.
    @Transactional(readOnly = true)
    public List<VisitRow> ofYear(int year, List<OrganizationRef> parts, int limit) {
        return store.list(year, parts, today.date(), limit);
    }

    /// Findings and recommendations of the visit about organisations whose cases the actor sees.
    @Transactional(readOnly = true)
    public VisitPoints points(VisitId id, Actor actor) {
        var all = points.of(id);
        return new VisitPoints(
                all.findings().stream()
                        .filter(one -> sees(actor, one.organization()))
                        .toList(),
                all.recommendations().stream()
                        .filter(one -> sees(actor, one.organization()))
                        .toList());
    }

    /// Recommendations to these organisations still open, the most pressing first.
    @Transactional(readOnly = true)
    public List<VisitRecommendation> open(List<OrganizationRef> parts, int limit) {
        return points.open(parts, limit);
    }

    boolean sees(Actor actor, OrganizationRef part) {
        return authority.may(actor, Permission.SEE_CASES, part, today.date());
    }
}
