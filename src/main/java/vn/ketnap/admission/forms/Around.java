package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// The people whom papers of one case or of many name: the person, helpers, introducers, who signs. At most
/// three statements, however many there are.
final class Around {

    private final Map<PersonRef, Person> persons = new HashMap<>();
    private final Map<PersonRef, Member> members = new HashMap<>();
    private final List<Seats.Seat> terms;

    private Around(List<Seats.Seat> terms) {
        this.terms = terms;
    }

    /// @param terms who held which seat when; empty where nobody signs for a body
    /// @param membership whether a paper names since when somebody is a member
    static Around of(
            Collection<CaseFile> files, List<Seats.Seat> terms, boolean membership, People people, LocalDate day) {
        var around = new Around(terms);
        var named = new HashSet<PersonRef>();
        files.forEach(file -> file.acts().forEach(one -> named.addAll(one.members())));
        if (membership && !named.isEmpty()) {
            people.members(List.copyOf(named), day).forEach(one -> around.members.put(one.person(), one));
        }
        files.forEach(file -> named.add(file.person()));
        terms.forEach(term -> named.add(term.person()));
        people.findAll(named).forEach(one -> around.persons.put(one.id(), one));
        return around;
    }

    Optional<Person> person(PersonRef who) {
        return Optional.ofNullable(persons.get(who));
    }

    Optional<Member> member(PersonRef who) {
        return Optional.ofNullable(members.get(who));
    }

    String name(PersonRef who) {
        return person(who).map(Person::fullName).orElse("");
    }

    List<Seats.Seat> terms() {
        return terms;
    }

    /// The secretary of an organisation on a day, where the program knows.
    Optional<Person> secretary(OrganizationRef organization, LocalDate day) {
        return terms.stream()
                .filter(term -> term.organization().equals(organization)
                        && term.seat().equals("secretary")
                        && term.span().contains(day))
                .findFirst()
                .flatMap(term -> person(term.person()));
    }
}
