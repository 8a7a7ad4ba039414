package vn.ketnap.walks;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.people.Activity;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Membership;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// What is there before a walk begins: province, city, ward and a cell of six official members, and accounts for those
/// who work. On 1 July 2025 the city ends and the ward decides itself.
@TestComponent
class WalkedWard {

    static final String PASSWORD = "mot mat khau dai";
    static final String HELPER = "Đỗ Văn Tiến";
    static final String SECOND = "Phùng Văn Hậu";
    static final LocalDate BORDER = LocalDate.of(2025, 7, 1);

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 6, 1);
    private static final List<String> MEMBERS =
            List.of("Trần Thị Mận", HELPER, SECOND, "Lê Thị Cúc", "Phạm Văn Dũng", "Vũ Văn Giang");

    private final Organizations organizations;
    private final TreeChanges changes;
    private final People people;
    private final Accounts accounts;
    private final Rights rights;

    WalkedWard(Organizations organizations, TreeChanges changes, People people, Accounts accounts, Rights rights) {
        this.organizations = organizations;
        this.changes = changes;
        this.people = people;
        this.accounts = accounts;
        this.rights = rights;
    }

    /// A ward and the accounts of those who work in it; the city's appraiser until the border, the ward's from it on.
    record Staff(
            OrganizationRef province,
            OrganizationRef city,
            OrganizationRef ward,
            String officer,
            String secretary,
            String helper,
            String committee,
            String cityAppraiser,
            String wardAppraiser) {}

    Staff staff() {
        return TestDatabase.everywhere(this::fresh);
    }

    /// From 1 July 2025 on there is no city between the ward and the province.
    void crossTheBorder(Staff staff) {
        TestDatabase.everywhere(() -> {
            var name = organizations.latest(staff.ward()).orElseThrow().name();
            changes.change(
                    staff.ward(),
                    new TreeChanges.Said(
                            BORDER, name, OrganizationKind.DECIDING_COMMITTEE, Optional.of(staff.province()), false),
                    PROGRAM);
            return changes.end(staff.city(), BORDER, Optional.of(staff.province()), PROGRAM);
        });
    }

    private Staff fresh() {
        var province = add("Tỉnh ủy", OrganizationKind.PROVINCE_COMMITTEE, Optional.empty());
        var city = add("Thành ủy", OrganizationKind.DECIDING_COMMITTEE, Optional.of(province));
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.of(city));
        var cell = add("Chi bộ tổ 3", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        add("Đoàn phường", OrganizationKind.YOUTH_UNION, Optional.of(ward));
        var members = new ArrayList<PersonRef>();
        MEMBERS.forEach(name -> members.add(member(cell, name)));
        var always = Span.since(LONG_AGO);
        var staff = new Staff(
                province,
                city,
                ward,
                account("canbo", Role.OFFICER, ward, always),
                account("bithu", Role.CELL_SECRETARY, cell, always),
                account("giupdo", Role.HELPER, cell, always),
                account("capuy", Role.COMMITTEE_MEMBER, ward, always),
                account("thamdinh-tp", Role.APPRAISER, city, Span.between(LONG_AGO, BORDER)),
                account("thamdinh", Role.APPRAISER, ward, Span.since(BORDER)));
        accounts.isPerson(staff.helper(), members.get(1), PROGRAM);
        return staff;
    }

    private String account(String word, Role role, OrganizationRef part, Span span) {
        var name = word + "-" + UUID.randomUUID().toString().substring(0, 6);
        accounts.create(name, "Tài khoản " + word, PASSWORD, false, PROGRAM);
        rights.give(name, role, part, span, PROGRAM);
        return name;
    }

    private OrganizationRef add(String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        var code = "D" + UUID.randomUUID().toString().substring(0, 6);
        return organizations.add(
                NewOrganization.of(code, name + " " + code, kind, parent, Span.since(LONG_AGO), List.of()), PROGRAM);
    }

    private PersonRef member(OrganizationRef cell, String name) {
        var person = people.add(
                new NewPerson(name, Optional.of(BirthDate.of("1970-03-02")), Optional.empty(), Map.of(), cell),
                PROGRAM);
        people.join(
                person,
                new Membership(
                        cell,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2008, 5, 19)),
                        Optional.of(LocalDate.of(2009, 5, 19)),
                        Optional.empty(),
                        Activity.ACTIVE),
                PROGRAM);
        return person;
    }
}
