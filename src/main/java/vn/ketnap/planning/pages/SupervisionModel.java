package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.VisitRecommendation;
import vn.ketnap.planning.VisitRow;

/// The plan of visits of a year and the recommendations still open, of whichever year.
///
/// @param open the most pressing first
/// @param names how organisations are called
/// @param more true when there is more than is shown
public record SupervisionModel(
        int year,
        List<VisitRow> visits,
        List<VisitRecommendation> open,
        Map<OrganizationRef, String> names,
        LocalDate today,
        boolean mayRecord,
        boolean mayExport,
        boolean more) {

    /// So many visits of a year and open recommendations are shown.
    public static final int MOST = 300;

    public SupervisionModel {
        visits = List.copyOf(visits);
        open = List.copyOf(open);
        names = Map.copyOf(names);
    }

    public String name(OrganizationRef organization) {
        return names.getOrDefault(organization, "…");
    }

    public int late() {
        return (int) open.stream().filter(one -> one.isLate(today)).count();
    }
}
