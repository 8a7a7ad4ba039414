package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// A visit of supervision (cuộc kiểm tra, giám sát) as presently said.
///
/// @param organization the organisation visited; it stays as first said
/// @param last who said this, and when
public record Visit(
        VisitId id, OrganizationRef organization, VisitSaid said, Optional<CalledOff> calledOff, Stamp last) {

    /// A visit that is not held: since when, and why.
    public record CalledOff(LocalDate on, String reason) {}

    /// How a visit stands on a day.
    public enum State {
        CALLED_OFF,
        HELD,
        /// Its month is not over.
        AHEAD,
        /// Its month is over and nobody said that it was held.
        MISSED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public State on(LocalDate day) {
        if (calledOff.isPresent()) {
            return State.CALLED_OFF;
        }
        if (said.isHeld()) {
            return State.HELD;
        }
        return day.isAfter(said.month().atEndOfMonth()) ? State.MISSED : State.AHEAD;
    }
}
