package vn.ketnap.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What is said of a visit: first the line of the plan, later what was done.
///
/// @param month the month of the plan
/// @param leader who leads it, as typed
/// @param heldOn the day on which it was held; nothing while it is only planned
/// @param present who took part, as typed; empty while it is only planned
/// @param checked what was looked at, as typed; empty while it is only planned
public record VisitSaid(
        VisitKind kind,
        YearMonth month,
        List<VisitTopic> topics,
        String leader,
        Optional<LocalDate> heldOn,
        String present,
        String checked) {

    public VisitSaid {
        topics = List.copyOf(topics);
    }

    public boolean isHeld() {
        return heldOn.isPresent();
    }

    /// The day by which the visit is put in its place: of the visit, or the last of the month of the plan.
    public LocalDate day() {
        return heldOn.orElseGet(month::atEndOfMonth);
    }
}
