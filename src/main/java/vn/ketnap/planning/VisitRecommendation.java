package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// A recommendation (kiến nghị sau kiểm tra) to an organisation, followed until it is closed.
///
/// @param due the day by which it is to be done
/// @param closedOn the day on which it was done
/// @param withdrawnOn the day on which it was taken back
/// @param how how it was closed, or why it was taken back; empty while it is open
public record VisitRecommendation(
        VisitPointId id,
        VisitId visit,
        OrganizationRef organization,
        String words,
        LocalDate due,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> withdrawnOn,
        String how,
        Stamp last) {

    public boolean isOpen() {
        return closedOn.isEmpty() && withdrawnOn.isEmpty();
    }

    /// Open, and its day is past.
    public boolean isLate(LocalDate day) {
        return isOpen() && day.isAfter(due);
    }
}
