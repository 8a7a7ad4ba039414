package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

@KetNapTest
class WardStoryTests {

    @Autowired
    private ToldWard ward;

    @Autowired
    private Cases cases;

    @Autowired
    private Organizations organizations;

    @Test
    void the_story_told_gives_the_totals_of_the_newspaper() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> {
            ward.told().forEach(System.out::println);

            var counted = cases.measures(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31), cells());

            assertThat(counted)
                    .containsEntry("sentToClass", 29)
                    .containsEntry("admitted", 6)
                    .containsEntry("recognised", 15);
        });
    }

    /// Other tests have cells of their own in the same database.
    private List<OrganizationRef> cells() {
        var ward = organizations.byCode("DU").orElseThrow();
        return organizations.below(ward.id(), LocalDate.of(2018, 9, 26)).stream()
                .filter(one -> one.kind().isCell())
                .map(Organization::id)
                .toList();
    }
}
