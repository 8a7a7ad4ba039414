package vn.ketnap.desk;

import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.Cases;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;

/// Makes wards of a test's own with people in the list.
@TestComponent
public class ClassWorlds {

    private final Guest guest;
    private final People people;
    private final Admissions admissions;
    private final Cases cases;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Rights rights;

    ClassWorlds(
            Guest guest,
            People people,
            Admissions admissions,
            Cases cases,
            Organizations organizations,
            Accounts accounts,
            Rights rights) {
        this.guest = guest;
        this.people = people;
        this.admissions = admissions;
        this.cases = cases;
        this.organizations = organizations;
        this.accounts = accounts;
        this.rights = rights;
    }

    ClassWorld world() {
        return new ClassWorld(new OwnWard(organizations, people, accounts, rights), guest, people, admissions, cases);
    }
}
