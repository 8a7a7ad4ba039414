package vn.ketnap.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.SealHead;

/// A report as it was handed in (số liệu đã chốt): by whom, when, and what it counted then.
///
/// @param figures counts by row and column of the report
/// @param seal the end of the sealed journal then; nothing in what was handed in before there were seals
public record HandedIn(
        UUID id,
        OrganizationRef part,
        String report,
        Period period,
        Map<String, Map<String, Integer>> figures,
        String by,
        Instant at,
        Optional<SealHead> seal) {

    public HandedIn {
        figures = Map.copyOf(figures);
    }
}
