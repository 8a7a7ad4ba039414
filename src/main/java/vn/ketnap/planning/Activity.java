package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// An activity (hoạt động) of an organisation as presently said.
///
/// @param organiser who held it; it stays as first said
/// @param last who said this, and when
public record Activity(
        ActivityId id, OrganizationRef organiser, ActivitySaid said, Optional<Removed> removed, Stamp last) {

    /// An activity that does not count, because it was not held or was entered by mistake: since when, and why.
    public record Removed(LocalDate on, String reason) {}

    public boolean counts() {
        return removed.isEmpty();
    }
}
