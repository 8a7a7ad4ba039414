package vn.ketnap.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;

/// A report as it was handed in (số liệu đã chốt): by whom, when, and what it counted then.
///
/// @param figures counts by row and column of the report
public record HandedIn(
        UUID id,
        OrganizationRef part,
        String report,
        Period period,
        Map<String, Map<String, Integer>> figures,
        String by,
        Instant at) {

    public HandedIn {
        figures = Map.copyOf(figures);
    }
}
