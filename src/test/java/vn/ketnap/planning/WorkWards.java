package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
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
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// Makes wards of a test's own: two cells, an officer and a secretary of each cell.
@TestComponent
public class WorkWards {

    static final String PASSWORD = "mot mat khau dai";

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final Organizations organizations;
    private final People people;
    private final Accounts accounts;
    private final Rights rights;

    WorkWards(Organizations organizations, People people, Accounts accounts, Rights rights) {
        this.organizations = organizations;
        this.people = people;
        this.accounts = accounts;
        this.rights = rights;
    }

    /// One ward.
    final class Ward {

        private final String mark = UUID.randomUUID().toString().substring(0, 6);
        private final OrganizationRef ward;
        private final OrganizationRef cell;
        private final OrganizationRef other;

        private Ward() {
            ward = add("W", "Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
            cell = add("A", "Chi bộ tổ 3", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
            other = add("B", "Chi bộ tổ 4", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
            account(officer(), Role.OFFICER, ward);
            account(secretary(), Role.CELL_SECRETARY, cell);
            account(sibling(), Role.CELL_SECRETARY, other);
        }

        OrganizationRef ward() {
            return ward;
        }

        OrganizationRef cell() {
            return cell;
        }

        OrganizationRef other() {
            return other;
        }

        String officer() {
            return "canbo-" + mark;
        }

        String secretary() {
            return "bithu3-" + mark;
        }

        String sibling() {
            return "bithu4-" + mark;
        }

        String code(OrganizationRef one) {
            return organizations.latest(one).orElseThrow().code();
        }

        PersonRef person(OrganizationRef in, String name) {
            var said = new NewPerson(name, Optional.of(BirthDate.of("1990-05-12")), Optional.empty(), Map.of(), in);
            return TestDatabase.everywhere(() -> people.add(said, PROGRAM));
        }

        private OrganizationRef add(
                String first, String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
            var named = name + " " + mark;
            return organizations.add(
                    NewOrganization.of(first + mark, named, kind, parent, Span.since(LONG_AGO), List.of()), PROGRAM);
        }

        private void account(String name, Role role, OrganizationRef part) {
            accounts.create(name, "Tài khoản " + name, PASSWORD, false, PROGRAM);
            rights.give(name, role, part, Span.since(LONG_AGO), PROGRAM);
        }
    }

    Ward ward() {
        return TestDatabase.everywhere(Ward::new);
    }
}
