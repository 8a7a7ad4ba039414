package vn.ketnap.course;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// A class (lớp học) as presently called.
///
/// @param part the part of the tree whose officer sends people to it
/// @param last who said this of the call, and when
public record Course(
        CourseId id, CourseKind kind, OrganizationRef part, Call call, Optional<Dropped> calledOff, Stamp last) {

    /// How a class stands on a day.
    public enum State {
        CALLED_OFF,
        /// Not yet begun: people may be proposed, sent and taken off.
        AHEAD,
        RUNNING,
        OVER;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public State on(LocalDate day) {
        if (calledOff.isPresent()) {
            return State.CALLED_OFF;
        }
        if (day.isBefore(call.opens())) {
            return State.AHEAD;
        }
        return day.isAfter(call.closes()) ? State.OVER : State.RUNNING;
    }
}
