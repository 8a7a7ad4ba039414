package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.people.PersonSearch;

/// Looks for persons and organisations in the cells given, and says where each person stands.
@Component
class FindModels {

    private final PersonSearch search;
    private final Numbers numbers;
    private final Cases cases;
    private final Organizations organizations;

    FindModels(PersonSearch search, Numbers numbers, Cases cases, Organizations organizations) {
        this.search = search;
        this.numbers = numbers;
        this.cases = cases;
        this.organizations = organizations;
    }

    FindModel named(PersonQuery query, List<Organization> mentioned) {
        var found = search.named(query);
        return new FindModel(
                query.words(),
                false,
                query.after().isEmpty(),
                mentioned,
                found,
                stages(found),
                names(query.cells()),
                false);
    }

    /// @param mayAsk whether the actor may be told that the number is in use elsewhere
    FindModel numbered(PersonQuery query, boolean mayAsk) {
        var found = search.numbered(query);
        var elsewhere = found.isEmpty() && mayAsk && numbers.inUse(query.words());
        return new FindModel("", true, true, List.of(), found, stages(found), names(query.cells()), elsewhere);
    }

    private Map<PersonRef, Stage> stages(List<PersonQuery.Found> found) {
        return found.isEmpty()
                ? Map.of()
                : cases.stagesOf(found.stream().map(PersonQuery.Found::person).toList());
    }

    private Map<OrganizationRef, String> names(List<OrganizationRef> cells) {
        var names = new HashMap<OrganizationRef, String>();
        for (var cell : cells) {
            Optional<Organization> known = organizations.latest(cell);
            known.ifPresent(one -> names.put(cell, one.name()));
        }
        return names;
    }
}
