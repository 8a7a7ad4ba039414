package vn.ketnap.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// The rooms that an import may have written to, for taking it back.
@Component
class Takers {

    private final Organizations organizations;
    private final People people;
    private final Admissions admissions;
    private final ImportParts parts;
    private final List<References> rooms;

    Takers(
            Organizations organizations,
            People people,
            Admissions admissions,
            ImportParts parts,
            List<References> rooms) {
        this.organizations = organizations;
        this.people = people;
        this.admissions = admissions;
        this.parts = parts;
        this.rooms = List.copyOf(rooms);
    }

    boolean mayTakeBack(Optional<OrganizationRef> part, Actor actor) {
        return parts.mayTakeBack(actor, part);
    }

    /// Everything in any room that refers to the import, to the persons and to the organisations it entered.
    List<Reference> refersTo(ImportRef list) {
        var persons = people.enteredBy(list);
        var entered = organizations.enteredBy(list);
        return rooms.stream()
                .flatMap(room -> Stream.of(
                                room.toImport(list),
                                persons.isEmpty() ? List.<Reference>of() : room.toPersons(persons, list),
                                entered.isEmpty() ? List.<Reference>of() : room.toOrganizations(entered, list))
                        .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /// From the top floor down, so that nothing is left hanging.
    void reverse(ImportRef list, Actor actor) {
        admissions.reverse(list, new Words("hoàn tác đợt nhập số " + list), actor);
        people.reverse(list, actor);
        organizations.reverse(list, actor);
    }
}
