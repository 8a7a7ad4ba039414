package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Person;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.Activity;
import vn.ketnap.planning.ActivityQuery;
import vn.ketnap.planning.ActivityRow;

/// Where a person is, and at which activities they were noticed.
@Component
class Noticing {

    private static final int MOST = 20;

    private final Organizations organizations;
    private final Activities activities;

    Noticing(Organizations organizations, Activities activities) {
        this.organizations = organizations;
        this.activities = activities;
    }

    String name(OrganizationRef cell) {
        return organizations.latest(cell).map(Organization::name).orElse("");
    }

    /// The activities at which the person was noticed in the cells of the case, the latest first.
    List<Activity> of(Person person, CaseFile file) {
        var cells = List.of(file.cell(), file.progress().cell());
        var query = new ActivityQuery(
                cells,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(person.id()),
                Optional.empty(),
                MOST);
        return activities.list(query).stream().map(ActivityRow::activity).toList();
    }
}
