package vn.ketnap.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// The targets of a year in force on a day (chỉ tiêu), by cell and measure.
///
/// @param coverage whether every cell that has a source is to admit somebody
record Targets(Map<OrganizationRef, Map<String, Integer>> byCell, boolean coverage) {

    static final Targets NONE = new Targets(Map.of(), false);

    Targets {
        byCell = Map.copyOf(byCell);
    }

    boolean isEmpty() {
        return byCell.isEmpty();
    }

    /// What a cell was given; nothing where no plan names it.
    OptionalInt of(Organization cell, String measure) {
        var given = byCell.getOrDefault(cell.id(), Map.of()).get(measure);
        return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }

    /// The sum over some cells; nothing where no plan names any of them.
    OptionalInt sum(Collection<Organization> cells, String measure) {
        var given = cells.stream()
                .map(cell -> of(cell, measure))
                .filter(OptionalInt::isPresent)
                .toList();
        return given.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(given.stream().mapToInt(OptionalInt::getAsInt).sum());
    }
}
