package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.MassOrganisation;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
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
import vn.ketnap.people.Membership;
import vn.ketnap.people.People;

/// A cell of twelve official members, one of them exempt from meetings, and people at every stage it has to speak of.
@TestComponent
public class CellOfTwelve {

    public static final String PASSWORD = "mot mat khau dai";
    static final Actor PROGRAM = Actor.program("test");

    private static final List<String> NAMES = List.of(
            "Trần Thị Mận",
            "Đỗ Văn Tiến",
            "Phùng Văn Hậu",
            "Lê Thị Cúc",
            "Phạm Văn Dũng",
            "Vũ Văn Giang",
            "Hoàng Văn Hải",
            "Cao Thị Hằng",
            "Bùi Thị Oanh",
            "Ngô Văn Phú",
            "Đào Thị Quyên");

    private final SmallWard ward;
    private final People people;
    private final Admissions admissions;
    private final Organizations organizations;
    private final AccountsOfTests accounts;

    CellOfTwelve(
            SmallWard ward,
            People people,
            Admissions admissions,
            Organizations organizations,
            Accounts accounts,
            Rights rights) {
        this.ward = ward;
        this.people = people;
        this.admissions = admissions;
        this.organizations = organizations;
        this.accounts = new AccountsOfTests(accounts, rights);
    }

    private record AccountsOfTests(Accounts accounts, Rights rights) {}

    /// The cell and its members, the exempt one last.
    public record Cell(OrganizationRef ward, OrganizationRef id, List<PersonRef> members) {}

    public Cell cell() {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var above = add("W" + mark, "Đảng ủy phường " + mark, OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var cell = add("T" + mark, "Chi bộ tổ 3 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(above));
        var members = new ArrayList<PersonRef>();
        NAMES.forEach(name -> members.add(member(cell, name, Activity.ACTIVE)));
        members.add(member(cell, "Tạ Văn Sinh", Activity.EXEMPT));
        return new Cell(above, cell, members);
    }

    /// A member of a cell beside it, under the same committee.
    public PersonRef neighbour(Cell cell, String name) {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var beside =
                add("U" + mark, "Chi bộ tổ 4 " + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(cell.ward()));
        return member(beside, name, Activity.ACTIVE);
    }

    public String code(Cell cell) {
        return TestDatabase.everywhere(
                () -> organizations.latest(cell.id()).orElseThrow().code());
    }

    /// An account that holds a role for the cell.
    public String account(Cell cell, Role role) {
        return account(cell.id(), role);
    }

    /// An account that holds a role for a part of the tree.
    public String account(OrganizationRef part, Role role) {
        var name = "tk-" + UUID.randomUUID().toString().substring(0, 8);
        TestDatabase.everywhere(() -> {
            accounts.accounts().create(name, "Tài khoản " + name, PASSWORD, false, PROGRAM);
            accounts.rights().give(name, role, part, Span.since(day("2015-01-01")), PROGRAM);
            return name;
        });
        return name;
    }

    public CaseId introduced(Cell cell, String name) {
        var act = new Act.Introduced(day("2018-01-05"), Introducer.YOUTH_UNION, Words.NONE, Words.NONE);
        return TestDatabase.everywhere(() -> ((Outcome.Accepted)
                        admissions.open(ward.person(cell.id(), name), cell.id(), act, PROGRAM))
                .file()
                .id());
    }

    /// In the list since 5 February 2018, helped by the first member.
    public CaseId listed(Cell cell, String name) {
        var id = introduced(cell, name);
        done(id, new Act.Listed(day("2018-02-05"), "01-NQ/CB"));
        done(id, new Act.HelperAssigned(day("2018-02-05"), cell.members().getFirst()));
        return id;
    }

    public CaseId certified(Cell cell, String name) {
        var id = listed(cell, name);
        done(id, new Act.ClassSent(day("2018-03-05"), "K1"));
        done(id, new Act.ClassCertified(day("2018-04-27"), "12/GCN"));
        return id;
    }

    /// Ready for the vote: every paper is there.
    public CaseId verified(Cell cell, String name) {
        var id = certified(cell, name);
        done(id, new Act.ProcedureAllowed(day("2018-05-10"), "3-TB"));
        done(id, new Act.Applied(day("2018-05-20")));
        done(id, new Act.CvSealed(day("2018-05-21")));
        done(id, new Act.VerificationSent(day("2018-05-22"), "self", false, Optional.empty()));
        done(id, new Act.VerificationReturned(day("2018-06-22"), "self"));
        done(id, new Act.UnionResolution(day("2018-06-25"), MassOrganisation.YOUTH_UNION, "4-NQ"));
        for (var member : List.of(0, 1)) {
            done(
                    id,
                    new Act.IntroductionWritten(
                            day("2018-06-26"), cell.members().get(member), Optional.of(day("2015-01-01")), false));
        }
        done(id, new Act.OpinionsSummarised(day("2018-06-27")));
        done(id, new Act.CvCertified(day("2018-07-01")));
        return id;
    }

    /// The cell has voted.
    public CaseId voted(Cell cell, String name) {
        var id = verified(cell, name);
        done(id, new Act.CellVoted(day("2018-07-20"), "8-NQ/CB", 12, 1, 10, 9, 1));
        return id;
    }

    /// The committee has voted, too, and sent the dossier up.
    public CaseId submitted(Cell cell, String name) {
        var id = voted(cell, name);
        done(id, new Act.BaseVoted(day("2018-08-01"), "4-NQ/ĐU", 11, 0, 10, 0));
        done(id, new Act.DossierSent(day("2018-08-03")));
        return id;
    }

    public void done(CaseId id, Act act) {
        TestDatabase.everywhere(() -> {
            var outcome = admissions.perform(id, act, new Words("lập sẵn cho phép thử"), PROGRAM);
            if (!outcome.stands()) {
                throw new IllegalStateException(String.valueOf(outcome));
            }
            return outcome;
        });
    }

    private OrganizationRef add(String code, String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return TestDatabase.everywhere(() -> organizations.add(
                NewOrganization.of(code, name, kind, parent, Span.since(day("2015-06-01")), List.of()), PROGRAM));
    }

    private PersonRef member(OrganizationRef cell, String name, Activity activity) {
        return TestDatabase.everywhere(() -> {
            var person = ward.person(cell, name);
            people.join(
                    person,
                    new Membership(
                            cell,
                            Optional.empty(),
                            Optional.of(day("2008-05-19")),
                            Optional.of(day("2009-05-19")),
                            Optional.empty(),
                            activity),
                    PROGRAM);
            return person;
        });
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
