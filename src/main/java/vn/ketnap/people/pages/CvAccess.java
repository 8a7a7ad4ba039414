package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Cv;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.PlaceNames;
import vn.ketnap.people.Places;
import vn.ketnap.web.NotHere;

/// Lets those to a CV who must read it: the officer, and the secretary of the person's own cell.
@Component
class CvAccess {

    private final People people;
    private final Cvs cvs;
    private final Places places;
    private final Authority authority;
    private final Today today;

    CvAccess(People people, Cvs cvs, Places places, Authority authority, Today today) {
        this.people = people;
        this.cvs = cvs;
        this.places = places;
        this.authority = authority;
        this.today = today;
    }

    /// What places are called otherwise today.
    PlaceNames places() {
        return places.on(today.date());
    }

    LocalDate today() {
        return today.date();
    }

    /// The person whose CV the actor may read and keep.
    Person person(PersonRef id, Actor actor) {
        return may(people.find(id), actor);
    }

    /// The same, about to be changed: others of its changes wait until the transaction ends.
    Person held(PersonRef id, Actor actor) {
        return may(people.held(id), actor);
    }

    private Person may(Optional<Person> found, Actor actor) {
        var person = found.orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_CV, person.cell(), today.date());
        return person;
    }

    /// The CV, with a line in the journal.
    Cv open(PersonRef id, Actor actor) {
        var person = person(id, actor);
        return cvs.open(person, actor);
    }

    /// One line that stands, with a line in the journal.
    CvEntry entry(Person person, String line, Actor actor) {
        return Optional.of(anyEntry(person, line, actor))
                .filter(CvEntry::stands)
                .orElseThrow(NotHere::new);
    }

    /// One line, also one that was taken out, with a line in the journal.
    CvEntry anyEntry(Person person, String line, Actor actor) {
        return cvs.open(person, actor).entries().stream()
                .filter(entry -> entry.line().toString().equals(line))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /// Every line of a kind with all that it ever was, those taken out too.
    List<CvEntry.Version> written(Person person, CvKind kind) {
        return cvs.of(person).entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .filter(version -> version.said().kind() == kind)
                .toList();
    }
}
