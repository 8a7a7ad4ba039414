package vn.ketnap.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.Activity;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Membership;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// A ward of a test's own, with two cells, two officers, an administrator and the secretary of the first cell.
final class OwnWard {

    static final String PASSWORD = "mot mat khau dai";

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    final String mark = UUID.randomUUID().toString().substring(0, 6);
    final OrganizationRef ward;
    final OrganizationRef cell;
    final OrganizationRef other;

    private final Organizations organizations;
    private final People people;

    OwnWard(Organizations organizations, People people, Accounts accounts, Rights rights) {
        this.organizations = organizations;
        this.people = people;
        ward = add("W", "Đảng ủy phường " + mark, OrganizationKind.BASE_COMMITTEE, Optional.empty());
        cell = add("A", "Chi bộ tổ 3 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        other = add("B", "Chi bộ tổ 4 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        TestDatabase.everywhere(() -> {
            account(accounts, rights, officer(), Role.OFFICER, ward);
            account(accounts, rights, colleague(), Role.OFFICER, ward);
            account(accounts, rights, secretary(), Role.CELL_SECRETARY, cell);
            account(accounts, rights, administrator(), Role.ADMINISTRATOR, ward);
            return ward;
        });
    }

    String officer() {
        return "canbo-" + mark;
    }

    /// The other officer.
    String colleague() {
        return "canbo2-" + mark;
    }

    String secretary() {
        return "bithu-" + mark;
    }

    String administrator() {
        return "quantri-" + mark;
    }

    String code(String first) {
        return first + mark;
    }

    /// An official member of a cell.
    PersonRef member(OrganizationRef in, String name) {
        return TestDatabase.everywhere(() -> {
            var person = people.add(
                    new NewPerson(name, Optional.of(BirthDate.of("1970-03-02")), Optional.empty(), Map.of(), in),
                    PROGRAM);
            people.join(
                    person,
                    new Membership(
                            in,
                            Optional.empty(),
                            Optional.of(LocalDate.of(2000, 5, 19)),
                            Optional.of(LocalDate.of(2001, 5, 19)),
                            Optional.empty(),
                            Activity.ACTIVE),
                    PROGRAM);
            return person;
        });
    }

    private static void account(Accounts accounts, Rights rights, String name, Role role, OrganizationRef part) {
        accounts.create(name, "Tài khoản " + name, PASSWORD, false, PROGRAM);
        rights.give(name, role, part, Span.since(LONG_AGO), PROGRAM);
    }

    private OrganizationRef add(String first, String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return organizations.add(
                NewOrganization.of(first + mark, name, kind, parent, Span.since(LONG_AGO), List.of()), PROGRAM);
    }
}
