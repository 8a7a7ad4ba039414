package vn.ketnap.reporting;

import java.time.LocalDate;
import vn.ketnap.organization.Organization;

/// What a report is asked for: a part of the tree and a period, the last day of which is the cut date (ngày chốt).
public record Query(Organization part, Period period) {

    public LocalDate cut() {
        return period.to();
    }
}
