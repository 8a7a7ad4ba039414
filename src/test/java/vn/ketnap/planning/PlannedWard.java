package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
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

/// Makes wards of a test's own to plan for.
@TestComponent
public class PlannedWard {

    public static final String PASSWORD = "mot mat khau dai";

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final Organizations organizations;
    private final People people;
    private final Accounts accounts;
    private final Rights rights;

    PlannedWard(Organizations organizations, People people, Accounts accounts, Rights rights) {
        this.organizations = organizations;
        this.people = people;
        this.accounts = accounts;
        this.rights = rights;
    }

    /// A ward with two cells of three members and one, two officers, and the secretary of the first cell.
    public record Ward(String mark, OrganizationRef id, OrganizationRef first, OrganizationRef second) {

        public String officer() {
            return "canbo-" + mark;
        }

        public String colleague() {
            return "canbo2-" + mark;
        }

        public String secretary() {
            return "bithu-" + mark;
        }

        /// The address of a page of the year's plan.
        public String path(int year, String page) {
            return "/plans/" + year + page + "?org=W" + mark;
        }

        /// A form in which both cells are to admit so many.
        public Map<String, List<String>> typed(String firstAdmits, String secondAdmits) {
            var typed = new HashMap<String, List<String>>();
            typed.put("coverage", List.of("yes"));
            typed.put("admitted-" + first, List.of(firstAdmits));
            typed.put("admitted-" + second, List.of(secondAdmits));
            return typed;
        }
    }

    public Ward made() {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        return TestDatabase.everywhere(() -> {
            var ward = add("W" + mark, "Đảng ủy phường " + mark, OrganizationKind.BASE_COMMITTEE, Optional.empty());
            var first = add("A" + mark, "Chi bộ tổ 3 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
            var second = add("B" + mark, "Chi bộ tổ 4 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
            List.of("Lê Văn Chín", "Trần Thị Mười", "Vũ Văn Tám").forEach(name -> member(first, name));
            member(second, "Ngô Thị Bảy");
            var made = new Ward(mark, ward, first, second);
            account(made.officer(), Role.OFFICER, ward);
            account(made.colleague(), Role.OFFICER, ward);
            account(made.secretary(), Role.CELL_SECRETARY, first);
            return made;
        });
    }

    /// The second cell ends on a day, and the first takes its place.
    public void end(Ward ward, LocalDate until) {
        TestDatabase.everywhere(() -> {
            organizations.end(ward.second(), until, Optional.of(ward.first()), PROGRAM);
            return ward;
        });
    }

    private OrganizationRef add(String code, String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return organizations.add(
                NewOrganization.of(code, name, kind, parent, Span.since(LONG_AGO), List.of()), PROGRAM);
    }

    private void member(OrganizationRef cell, String name) {
        var person = people.add(
                new NewPerson(name, Optional.of(BirthDate.of("1970-03-02")), Optional.empty(), Map.of(), cell),
                PROGRAM);
        people.join(
                person,
                new Membership(
                        cell,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2000, 5, 19)),
                        Optional.of(LocalDate.of(2001, 5, 19)),
                        Optional.empty(),
                        Activity.ACTIVE),
                PROGRAM);
    }

    private void account(String name, Role role, OrganizationRef part) {
        accounts.create(name, "Tài khoản " + name, PASSWORD, false, PROGRAM);
        rights.give(name, role, part, Span.since(LONG_AGO), PROGRAM);
    }
}
