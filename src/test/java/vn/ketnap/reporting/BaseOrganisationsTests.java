package vn.ketnap.reporting;

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
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

/// Which organisations count as base organisations (Biểu 2, III): the ward of 2018 does, a ward that decides itself
/// does not, and the table says so (ORG-WARD).
@KetNapTest
class BaseOrganisationsTests {

    @Autowired
    private Organizations organizations;

    @Autowired
    private Reports reports;

    @Test
    void a_ward_that_decides_itself_is_none_but_the_cells_with_a_base_of_their_own_are() {
        var ward = add(OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        add(OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        add(OrganizationKind.GRASSROOTS_CELL, Optional.of(ward));

        var table = table(ward);

        assertThat(bases(table)).isEqualTo("1 = 0 + 1");
        assertThat(table.notes()).contains("reporting.bieu-2.note-ward");
    }

    @Test
    void the_ward_of_2018_is_one_and_nothing_more_is_said() {
        var district = add(OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        var ward = add(OrganizationKind.BASE_COMMITTEE, Optional.of(district));
        add(OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));

        for (var part : List.of(ward, district)) {
            assertThat(bases(table(part))).isEqualTo("1 = 1 + 0");
            assertThat(table(part).notes()).doesNotContain("reporting.bieu-2.note-ward");
        }
    }

    private static String bases(Table table) {
        return amount(table, "bases") + " = " + amount(table, "bases-committees") + " + "
                + amount(table, "bases-cells");
    }

    private static long amount(Table table, String key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> (long) ((Value.Amount) row.values().getFirst()).n())
                .findFirst()
                .orElseThrow();
    }

    private Table table(OrganizationRef part) {
        return TestDatabase.everywhere(() -> reports.draw(
                        "bieu-2",
                        new Query(
                                organizations.latest(part).orElseThrow(),
                                new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30)))))
                .orElseThrow();
    }

    private OrganizationRef add(OrganizationKind kind, Optional<OrganizationRef> parent) {
        var code = "B" + UUID.randomUUID().toString().substring(0, 8);
        return TestDatabase.everywhere(() -> organizations.add(
                NewOrganization.of(code, code, kind, parent, Span.since(LocalDate.of(2015, 6, 1)), List.of()),
                Actor.program("test")));
    }
}
