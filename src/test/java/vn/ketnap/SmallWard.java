package vn.ketnap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// A cell and people of a test's own, in the database that the tests share.
@TestComponent
public class SmallWard {

    private static final Actor PROGRAM = Actor.program("test");

    private final Organizations organizations;
    private final People people;

    SmallWard(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    /// A residential cell that stands alone, since 1 June 2015.
    public OrganizationRef cell() {
        var code = "S" + UUID.randomUUID().toString().substring(0, 8);
        return TestDatabase.everywhere(() -> organizations.add(
                NewOrganization.of(
                        code,
                        "Chi bộ " + code,
                        OrganizationKind.RESIDENTIAL_CELL,
                        Optional.empty(),
                        Span.since(LocalDate.of(2015, 6, 1)),
                        List.of()),
                PROGRAM));
    }

    /// Somebody of the cell, born on 12 May 1990.
    public PersonRef person(OrganizationRef cell, String name) {
        return TestDatabase.everywhere(() -> people.add(
                new NewPerson(name, Optional.of(BirthDate.of("1990-05-12")), Optional.empty(), Map.of(), cell),
                PROGRAM));
    }
}
