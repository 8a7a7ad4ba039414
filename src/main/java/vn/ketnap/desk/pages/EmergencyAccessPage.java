package vn.ketnap.desk.pages;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Emergencies;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// What a level above opened under an emergency access, for those whose cases lie there and for the one who opened it:
/// either side ends it, the level below confirms that it knows.
@Controller
@RequestMapping("/emergency/{number}")
class EmergencyAccessPage {

    private static final int MOST = 500;

    private final Emergencies emergencies;
    private final Reach reach;
    private final Journal journal;
    private final OpenedThings things;
    private final Clock clock;

    EmergencyAccessPage(Emergencies emergencies, Reach reach, Journal journal, OpenedThings things, Clock clock) {
        this.emergencies = emergencies;
        this.reach = reach;
        this.journal = journal;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable long number, Actor actor) {
        var given = known(number, actor);
        var part = given.right().part();
        var lines = journal.underEmergency(number, MOST + 1);
        var emergency = given.emergency().orElseThrow();
        var open = emergency.isOpen(clock.instant());
        return Page.of(
                "desk/EmergencyAccess",
                new EmergencyAccessModel(
                        given,
                        reach.name(part),
                        times(given, actor),
                        things.of(lines.stream().limit(MOST).toList()),
                        lines.size() > MOST,
                        open,
                        open && (own(given, actor) || reach.answersFor(part, actor)),
                        emergency.seen().isEmpty() && !own(given, actor) && reach.answersFor(part, actor)));
    }

    private int times(Rights.Given given, Actor actor) {
        return given.timesInAYear(emergencies.of(given.account()).stream()
                .filter(one -> isKnown(one, actor))
                .toList());
    }

    @PostMapping("/end")
    Page end(@PathVariable long number, Actor actor) {
        var given = known(number, actor);
        if (!own(given, actor) && !reach.answersFor(given.right().part(), actor)) {
            throw new NotAllowed();
        }
        emergencies.end(number, actor);
        return Page.redirect(own(given, actor) ? "/emergency" : "/emergency/" + number)
                .saying("desk.emergency.ended");
    }

    @PostMapping("/seen")
    Page see(@PathVariable long number, Actor actor) {
        var given = known(number, actor);
        if (own(given, actor) || !reach.answersFor(given.right().part(), actor)) {
            throw new NotAllowed();
        }
        emergencies.see(number, actor);
        return Page.redirect("/emergency/" + number).saying("desk.emergency.seen");
    }

    private Rights.Given known(long number, Actor actor) {
        return emergencies.find(number).filter(one -> isKnown(one, actor)).orElseThrow(NotHere::new);
    }

    private boolean isKnown(Rights.Given given, Actor actor) {
        return own(given, actor) || reach.isConcerned(given.right().part(), actor);
    }

    private static boolean own(Rights.Given given, Actor actor) {
        return given.account().equals(actor.account());
    }

    /// Whom an access to a part of the tree concerns, and who answers for that part.
    @org.springframework.stereotype.Component("emergencyReach")
    record Reach(Authority authority, Organizations organizations, Today today) {

        boolean isConcerned(OrganizationRef part, Actor actor) {
            return authority.partsWhere(actor, Permission.SEE_CASES, today.date()).stream()
                    .anyMatch(one -> organizations.isBelow(one, part) || organizations.isBelow(part, one));
        }

        boolean answersFor(OrganizationRef part, Actor actor) {
            return authority.may(actor, Permission.RECORD_ALL_ACTS, part, today.date());
        }

        String name(OrganizationRef part) {
            return organizations.latest(part).map(Organization::name).orElse("…");
        }
    }
}
