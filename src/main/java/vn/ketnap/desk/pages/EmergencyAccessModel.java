package vn.ketnap.desk.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnap.organization.Emergency;
import vn.ketnap.organization.Rights;

/// One emergency access and what was opened under it.
///
/// @param times how many the same account opened in the twelve months up to this one, where the reader is concerned
/// @param more whether there are older ones than those shown
/// @param mayEnd whether the reader may end it now
/// @param maySee whether the reader may confirm that the level below knows
public record EmergencyAccessModel(
        Rights.Given given,
        String part,
        int times,
        List<Opened> opened,
        boolean more,
        boolean open,
        boolean mayEnd,
        boolean maySee) {

    public EmergencyAccessModel {
        opened = List.copyOf(opened);
    }

    /// One request.
    ///
    /// @param kind the word of the kind of page
    /// @param path the address without identities
    /// @param whom whose page it was, as far as the reader may know
    public record Opened(Instant at, String kind, String path, Optional<String> whom) {}

    public Emergency emergency() {
        return given.emergency().orElseThrow();
    }

    public String path() {
        return "/emergency/" + given.number();
    }
}
