package vn.ketnap.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.Sex;

/// A ward of a test's own with people in the list, and an officer who fills in the forms of classes.
final class ClassWorld {

    private static final Actor PROGRAM = Actor.program("test");

    final OwnWard ward;

    private final Guest guest;
    private final People people;
    private final Admissions admissions;
    private final Cases cases;

    ClassWorld(OwnWard ward, Guest guest, People people, Admissions admissions, Cases cases) {
        this.ward = ward;
        this.guest = guest;
        this.people = people;
        this.admissions = admissions;
        this.cases = cases;
    }

    /// Somebody in the list of a cell since February 2018, and what followed.
    PersonRef listed(OrganizationRef cell, String name, Act... then) {
        return TestDatabase.everywhere(() -> {
            var person = people.add(
                    new NewPerson(
                            name, Optional.of(BirthDate.of("1990-05-12")), Optional.of(Sex.FEMALE), Map.of(), cell),
                    PROGRAM);
            var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
            var opened = (Outcome.Accepted) admissions.open(person, cell, first, PROGRAM);
            admissions.perform(opened.file().id(), new Act.Listed(day("2018-02-05"), "1"), Words.NONE, PROGRAM);
            for (var act : then) {
                admissions.perform(opened.file().id(), act, Words.NONE, PROGRAM);
            }
            return person;
        });
    }

    void then(PersonRef person, Act act) {
        TestDatabase.everywhere(() -> admissions.perform(file(person).id(), act, Words.NONE, PROGRAM));
    }

    CaseFile file(PersonRef person) {
        return TestDatabase.everywhere(() -> cases.fileOf(person).orElseThrow());
    }

    /// The acts of a person's case that count, by their words.
    List<String> acts(PersonRef person) {
        return file(person).standing().stream().map(one -> one.kind().word()).toList();
    }

    /// A class entered by the officer; answers its address.
    String called(String kind, String opens, String closes) {
        return go(
                "/classes/new",
                Map.of(
                        "kind", List.of(kind),
                        "name", List.of("Khóa II"),
                        "organiser", List.of("Trung tâm"),
                        "opens", List.of(opens),
                        "closes", List.of(closes),
                        "quota", List.of("2")));
    }

    void propose(String path, PersonRef... chosen) {
        go(
                path + "/people",
                Map.of(
                        "person",
                        List.of(chosen).stream().map(PersonRef::toString).toList()));
    }

    void send(String path, String on) {
        go(path + "/send", Map.of("on", List.of(on)));
    }

    /// What the officer fills in, and the address that follows.
    String go(String path, Map<String, List<String>> fields) {
        var answer = guest.fills(ward.officer(), path, fields);
        return Objects.requireNonNull(answer.getHeader("Location"), () -> path + " answers " + answer.getStatus());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
