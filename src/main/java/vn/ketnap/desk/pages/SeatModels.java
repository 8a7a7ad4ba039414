package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Days;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Typed;

/// What the pages of seats share: the organisation, if this actor may change it, and who may be chosen.
@Component
class SeatModels {

    private final Organizations organizations;
    private final People people;
    private final Authority authority;
    private final Today today;

    SeatModels(Organizations organizations, People people, Authority authority, Today today) {
        this.organizations = organizations;
        this.people = people;
        this.authority = authority;
        this.today = today;
    }

    Organization editable(String code, Actor actor) {
        var found = organizations
                .byCode(code, today.date())
                .filter(one -> one.kind().isCell() || one.kind().isCommittee())
                .orElseThrow(NotHere::new);
        authority.require(actor, Permission.EDIT_ORGANIZATIONS, found.id(), today.date());
        return found;
    }

    Typed reading() {
        return new Typed(today.date());
    }

    /// The official members of the cell, or of every cell below a committee, on a day.
    List<Member> members(Organization organization, LocalDate day) {
        return people.membersOf(
                organizations.below(organization.id(), day).stream()
                        .filter(one -> one.kind().isCell())
                        .map(Organization::id)
                        .toList(),
                day);
    }

    SeatModel model(Organization organization, Map<String, String> typed, Typed reading) {
        var day = Days.read(typed.get("from"), today.date()).orElseGet(today::date);
        return new SeatModel(organization, members(organization, day), typed, reading.errors());
    }

    /// The names of those whose terms ended.
    String names(List<Seats.Seat> ended, PersonRef besides) {
        var others = ended.stream()
                .map(Seats.Seat::person)
                .filter(one -> !one.equals(besides))
                .toList();
        return people.findAll(others).stream().map(Person::fullName).collect(Collectors.joining(", "));
    }
}
