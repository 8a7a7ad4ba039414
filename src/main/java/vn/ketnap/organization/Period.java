package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was written of an organisation from a day on (thời kỳ), and until when it holds.
///
/// @param until the first day it no longer holds: the organisation ended, or a later period began
/// @param replaced true when something else was written later for the same first day
public record Period(Organization said, Optional<LocalDate> until, boolean replaced) {

    public LocalDate from() {
        return said.span().from();
    }

    /// The period as it stands before those that begin later, or were written later for the same day.
    static Period before(Organization said, List<Period> later) {
        var standing = later.stream().filter(one -> !one.replaced()).toList();
        if (standing.isEmpty()) {
            return new Period(said, said.span().until(), false);
        }
        var next = standing.getLast();
        var end = said.span().until().filter(day -> day.isBefore(next.from())).or(() -> Optional.of(next.from()));
        return new Period(said, end, next.from().equals(said.span().from()));
    }
}
