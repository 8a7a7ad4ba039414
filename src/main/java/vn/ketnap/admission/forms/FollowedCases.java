package vn.ketnap.admission.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.OrganizationRef;

/// Every case of some cells with its acts, those that ended included, a list after another until there is
/// no more.
@Component
class FollowedCases {

    private static final int AT_ONCE = 500;

    private final Cases cases;

    FollowedCases(Cases cases) {
        this.cases = cases;
    }

    List<CaseFile> of(List<OrganizationRef> cells) {
        var ids = new ArrayList<CaseId>();
        var after = Optional.<CaseQuery.After>empty();
        while (true) {
            var rows = cases.list(
                    new CaseQuery("", cells, List.of(), Optional.empty(), CaseQuery.Order.NAME, after, AT_ONCE));
            rows.stream().map(CaseRow::id).forEach(ids::add);
            if (rows.size() < AT_ONCE) {
                break;
            }
            after = Optional.of(
                    new CaseQuery.After(rows.getLast().sortKey(), rows.getLast().id()));
        }
        var files = cases.findAll(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(files.get(id)).stream())
                .toList();
    }
}
