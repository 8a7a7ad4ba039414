package vn.ketnap.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// Who helps whom (đảng viên giúp đỡ), for the demo.
@Component
class Helpers {

    private final Cases cases;
    private final Organizations organizations;

    Helpers(Cases cases, Organizations organizations) {
        this.cases = cases;
        this.organizations = organizations;
    }

    /// The member who helps most people of a cell now; of several the one whose identity comes first.
    @Transactional(readOnly = true)
    public Optional<PersonRef> busiestIn(String code) {
        return organizations.byCode(code).flatMap(this::busiest);
    }

    private Optional<PersonRef> busiest(Organization cell) {
        var rows = cases.list(new CaseQuery(
                "", List.of(cell.id()), List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 200));
        var helped = cases.findAll(rows.stream().map(CaseRow::id).toList()).values().stream()
                .flatMap(Helpers::helper)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return helped.entrySet().stream()
                .max(Map.Entry.<PersonRef, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Stream<PersonRef> helper(CaseFile file) {
        return file.progress().helper().stream();
    }
}
