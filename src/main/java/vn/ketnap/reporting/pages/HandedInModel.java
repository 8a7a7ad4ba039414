package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.HandedIn;
import vn.ketnap.reporting.HandedInReports;
import vn.ketnap.reporting.Query;

/// Reports that were handed in, and one of them beside what the same report counts now.
///
/// @param handed of the organisation, the last first
/// @param opened the one looked at
public record HandedInModel(Organization part, List<HandedIn> handed, Optional<Opened> opened) {

    /// One of them.
    ///
    /// @param differences nothing while the report would have to be compiled first
    /// @param since the acts recorded since, as far as the viewer may see them
    /// @param discreet whether only that something differs is told, and no number that would point at somebody
    public record Opened(
            HandedIn handed,
            Optional<List<HandedInReports.Difference>> differences,
            List<HandedInReports.Since> since,
            boolean discreet) {}

    /// The report of the one looked at, as it is now.
    public String report() {
        var handed = opened.orElseThrow().handed();
        return AskedReport.of(handed.report(), new Query(part, handed.period())).path();
    }

    public String path(HandedIn one) {
        return "/reports/handed-in?org=" + part.code() + "&id=" + one.id();
    }
}
