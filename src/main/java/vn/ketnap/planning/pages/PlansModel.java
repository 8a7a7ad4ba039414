package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Plan;

/// What the list of plans shows.
///
/// @param next the year to draw up a plan for, where the reader may
public record PlansModel(List<Line> lines, Optional<Integer> next) {

    /// One plan of one year.
    ///
    /// @param all false for whoever sees some of its lines only
    public record Line(Plan plan, Organization part, boolean all) {

        public String path() {
            return "/plans/" + plan.year() + "?org=" + part.code();
        }
    }
}
