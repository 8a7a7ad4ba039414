package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.CellTarget;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.PlanChange;
import vn.ketnap.planning.PlanText;
import vn.ketnap.planning.PlanVersion;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Sentence;

/// What the page of one year shows.
///
/// @param sheet nothing while there is no plan
/// @param mayEdit whether the reader may draw it up, change it, approve it
public record PlanModel(int year, Organization part, Optional<Sheet> sheet, boolean mayEdit, boolean mayExport) {

    /// One version, with all versions beside it.
    ///
    /// @param whole false for whoever sees some lines only: no sums then
    public record Sheet(Plan plan, PlanVersion version, List<Row> rows, boolean whole, List<Past> history) {

        public PlanText text() {
            return version.text();
        }

        /// Whether what is shown is what counts now.
        public boolean isInForce() {
            return plan.inForce().filter(version::equals).isPresent();
        }
    }

    /// The line of one cell.
    ///
    /// @param ended the cell is no longer there
    public record Row(Organization cell, CellTarget target, boolean ended) {}

    /// One version in the history, with what changed against the one before.
    public record Past(PlanVersion version, List<Change> changes) {}

    /// A change in words.
    ///
    /// @param whose the cell; empty for the whole plan
    public record Change(String whose, Sentence what, Sentence before, Sentence after) {

        static Change of(PlanChange change, String whose) {
            return new Change(
                    whose,
                    Sentence.of("planning.plan." + change.what()),
                    words(change.what(), change.before()),
                    words(change.what(), change.after()));
        }

        private static Sentence words(String what, String said) {
            return what.equals("coverage")
                    ? Sentence.of("planning.plan.coverage." + said)
                    : said.isEmpty() ? Sentence.of("planning.plan.nothing") : Sentence.of("planning.plan.words", said);
        }
    }

    /// The columns of the allocation.
    public List<TargetMeasure> measures() {
        return List.of(TargetMeasure.values());
    }

    public String org() {
        return "?org=" + part.code();
    }

    public String path(String page) {
        return "/plans/" + year + page + org();
    }

    /// The address of a file of the version shown.
    public String file(String ending) {
        return path(ending)
                + sheet.map(one -> "&version=" + one.version().number()).orElse("");
    }
}
