package vn.ketnap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The invented ward of 2018 in the database that the tests share: its lists, its story, its accounts with the
/// passwords `minh-hoa-…`. It is told when the first test asks for it, and only once. Read it and leave it as it is; a
/// test that changes something makes its own organisations and people.
@Lazy
@Component
public class ToldWard {

    private final ObjectProvider<DemoStory> stories;
    private final DemoAccounts accounts;
    private final Organizations organizations;
    private final Cases cases;
    private final AtomicReference<@Nullable List<String>> said = new AtomicReference<>();

    ToldWard(ObjectProvider<DemoStory> stories, DemoAccounts accounts, Organizations organizations, Cases cases) {
        this.stories = stories;
        this.accounts = accounts;
        this.organizations = organizations;
        this.cases = cases;
    }

    /// Sees to it that the ward is there.
    ///
    /// @return what was said while it was told
    public synchronized List<String> told() {
        var known = said.get();
        if (known != null) {
            return known;
        }
        var lines = TestDatabase.everywhere(this::tell);
        said.set(lines);
        return lines;
    }

    /// A line of the list of cases for everybody in the ward; other tests have wards of their own in the same
    /// database.
    public List<CaseRow> everybody() {
        told();
        return TestDatabase.everywhere(() -> {
            var ward = organizations.byCode("DU").orElseThrow();
            var cells = organizations.below(ward.id(), LocalDate.of(2018, 9, 26)).stream()
                    .map(Organization::id)
                    .toList();
            return cases.list(
                    new CaseQuery("", cells, List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 500));
        });
    }

    /// Their cases.
    public List<CaseFile> files() {
        var ids = everybody().stream().map(CaseRow::id).toList();
        return TestDatabase.everywhere(() -> List.copyOf(cases.findAll(ids).values()));
    }

    private List<String> tell() {
        var lines = new ArrayList<String>();
        stories.orderedStream().forEach(story -> story.tell(line -> lines.add(line.en())));
        accounts.prepare();
        return List.copyOf(lines);
    }
}
