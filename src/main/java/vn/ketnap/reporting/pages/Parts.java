package vn.ketnap.reporting.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.HeldParts;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Seats;
import vn.ketnap.reporting.QuickPeriod;
import vn.ketnap.web.NotHere;

/// The organisations whose figures somebody may see or take out, and what stands above them on paper.
@Component
class Parts {

    private final HeldParts held;
    private final Organizations organizations;
    private final Authority authority;
    private final Seats seats;
    private final Today today;

    Parts(HeldParts held, Organizations organizations, Authority authority, Seats seats, Today today) {
        this.held = held;
        this.organizations = organizations;
        this.authority = authority;
        this.seats = seats;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    /// Whether everybody counted is invented, as in the demo: every file says so.
    boolean areInvented() {
        return today.assumed();
    }

    List<Organization> of(Actor actor, Permission permission, String code) {
        return held.of(actor, permission, today.date(), code);
    }

    boolean may(Actor actor, Permission permission, Organization part) {
        return authority.may(actor, permission, part.id(), today.date());
    }

    /// The cells of a part on a day.
    List<OrganizationRef> cells(Organization part, LocalDate day) {
        return organizations.below(part.id(), day).stream()
                .filter(one -> one.kind().isCell())
                .map(Organization::id)
                .toList();
    }

    /// The periods that are chosen at once around a day; the term is that of the secretary of the part, if it is known.
    List<QuickPeriod> quick(Organization part, LocalDate day) {
        var term = seats.terms(part.id()).stream()
                .filter(seat -> seat.seat().equals(Office.SECRETARY.word()))
                .map(Seats.Seat::span)
                .filter(span -> span.contains(day))
                .findFirst();
        return QuickPeriod.around(day, today.date(), term);
    }

    Letterhead letterhead(Organization part) {
        var above = part.parent().flatMap(organizations::latest);
        return new Letterhead(
                above.map(Organization::name),
                part.name(),
                Letterhead.placeOf(part).or(() -> above.flatMap(Letterhead::placeOf)),
                Letterhead.signerOf(part));
    }

    /// The organisation with this code, the top one without a code; nothing is here for any other.
    static Organization chosen(List<Organization> open, String code) {
        return HeldParts.chosen(open, code).orElseThrow(NotHere::new);
    }
}
