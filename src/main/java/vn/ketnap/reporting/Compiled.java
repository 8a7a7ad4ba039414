package vn.ketnap.reporting;

import java.time.Instant;
import java.util.Optional;

/// A report of very many cells, compiled from those of its units (báo cáo tổng hợp): as it was made
/// last, and how far it is where it is being made.
public record Compiled(Optional<Ready> ready, Optional<UnderWay> underWay) {

    public static final Compiled NEVER = new Compiled(Optional.empty(), Optional.empty());

    /// One that can be read.
    ///
    /// @param by the name of whoever asked for it
    /// @param at when the last unit was drawn; the first was drawn minutes before
    /// @param units of how many units it is
    public record Ready(Table table, String by, Instant at, int units) {}

    /// One that is being made, or was not made to its end.
    ///
    /// @param units nothing is known of them (0) before it begins
    /// @param failed whether it was given up
    public record UnderWay(String by, Instant at, int done, int units, boolean failed) {

        /// Between nothing and all.
        public double share() {
            return units == 0 ? 0 : (double) done / units;
        }
    }

    /// Whether it is being made.
    public boolean isUnderWay() {
        return underWay.filter(one -> !one.failed()).isPresent();
    }
}
