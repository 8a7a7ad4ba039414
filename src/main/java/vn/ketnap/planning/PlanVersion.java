package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.Stamp;

/// One version of a plan (lần ban hành, điều chỉnh): drafted, then approved; after that it stays as it is.
///
/// @param number from 1
/// @param reason why it was drawn up; empty for the first
/// @param saved who last saved the draft
public record PlanVersion(int number, String reason, PlanText text, Stamp saved, Optional<Approval> approval) {

    /// The document by which the committee approved a version.
    public record Approval(LocalDate on, String document, Stamp saved) {}

    public boolean isApproved() {
        return approval.isPresent();
    }
}
