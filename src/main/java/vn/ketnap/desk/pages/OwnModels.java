package vn.ketnap.desk.pages;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Histories;
import vn.ketnap.people.Person;
import vn.ketnap.regulation.Purpose;
import vn.ketnap.regulation.Purposes;

/// Puts together what is held about a person, for who may read the CV.
@Component
class OwnModels {

    private final Purposes purposes;
    private final Rooms rooms;
    private final Authority authority;
    private final Today today;

    /// Where the fields are.
    @Component
    record Rooms(Histories histories, Cvs cvs, Cases cases) {}

    OwnModels(Purposes purposes, Rooms rooms, Authority authority, Today today) {
        this.purposes = purposes;
        this.rooms = rooms;
        this.authority = authority;
        this.today = today;
    }

    OwnModel of(Person person, Actor actor) {
        var day = today.date();
        authority.require(actor, Permission.SEE_CV, person.cell(), day);
        var cv = rooms.cvs().of(person);
        var told = rooms.histories().of(person.id());
        var held = held(person, cv, told);
        return new OwnModel(
                person,
                day,
                purposes.groups().stream().map(one -> group(one, held)).toList(),
                told.corrections(),
                cv.entries().stream()
                        .filter(entry -> entry.versions().size() > 1)
                        .toList(),
                authority.may(actor, Permission.SEE_JOURNAL, person.cell(), day),
                authority.may(actor, Permission.SEE_IDENTITY_NUMBERS, person.cell(), day));
    }

    private OwnModel.Group group(Purpose one, Set<String> held) {
        return new OwnModel.Group(
                one.id(),
                one.title(),
                one.purpose(),
                purposes.clauses(one, today.date()),
                one.fields().stream().filter(held::contains).toList(),
                one.fields().stream().filter(field -> !held.contains(field)).toList());
    }

    /// The words of the fields of which something is held.
    private Set<String> held(Person person, Cv cv, Histories.Told told) {
        var held = new HashSet<String>();
        rooms.histories().fields(person).forEach((field, words) -> {
            if (!words.isEmpty()) {
                held.add(field);
            }
        });
        cv.entries().forEach(entry -> held.add("cv-" + entry.said().kind().word()));
        if (told.numbered()) {
            held.add("identity-number");
        }
        if (!rooms.cases().of(person.id()).isEmpty()) {
            held.add("case-acts");
        }
        return held;
    }
}
