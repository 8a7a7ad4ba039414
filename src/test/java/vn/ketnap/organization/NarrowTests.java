package vn.ketnap.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;

/// What may be opened at once in an emergency: one ward, whichever chain it stands in, and nothing wider.
@KetNapTest
class NarrowTests {

    @Autowired
    private Organizations organizations;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private Wards wards;

    @Test
    void a_ward_that_decides_itself_is_narrow_and_the_old_district_is_not() {
        var ward = add(OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        add(OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        var district = add(OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        add(
                OrganizationKind.RESIDENTIAL_CELL,
                Optional.of(add(OrganizationKind.BASE_COMMITTEE, Optional.of(district))));

        assertThat(isNarrow(ward)).isTrue();
        assertThat(isNarrow(district)).isFalse();
    }

    @Test
    void a_section_committee_between_a_ward_and_its_cells_changes_nothing() {
        var ward = add(OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        var cell = add(
                OrganizationKind.RESIDENTIAL_CELL,
                Optional.of(add(OrganizationKind.SECTION_COMMITTEE, Optional.of(ward))));
        var grassroots = add(OrganizationKind.GRASSROOTS_CELL, Optional.of(ward));

        assertThat(isNarrow(ward)).isTrue();
        assertThat(isNarrow(grassroots)).isTrue();
        assertThat(TestDatabase.everywhere(() -> wards.cellsOf(ward, LocalDate.of(2025, 9, 1))
                        .map(Organization::id)
                        .toList()))
                .containsExactly(cell);
    }

    private boolean isNarrow(OrganizationRef one) {
        return TestDatabase.everywhere(
                () -> emergencies.isNarrow(organizations.latest(one).orElseThrow()));
    }

    private OrganizationRef add(OrganizationKind kind, Optional<OrganizationRef> parent) {
        var code = "N" + UUID.randomUUID().toString().substring(0, 8);
        return TestDatabase.everywhere(() -> organizations.add(
                NewOrganization.of(code, code, kind, parent, Span.since(LocalDate.of(2015, 6, 1)), List.of()),
                Actor.program("test")));
    }
}
