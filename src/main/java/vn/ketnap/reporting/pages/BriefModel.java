package vn.ketnap.reporting.pages;

import java.util.List;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Overview;
import vn.ketnap.reporting.Reports;

/// What the brief shows.
public record BriefModel(AskedReport asked, Reports.Brief brief, Letterhead letterhead) {

    public Overview overview() {
        return brief.picture().overview();
    }

    /// Cells that have a target and have not met it.
    public List<Overview.Bar> notMet() {
        return overview().cells().stream()
                .filter(bar -> bar.target().orElse(0) > bar.done())
                .toList();
    }

    public List<Organization> dry() {
        return overview().dry();
    }
}
