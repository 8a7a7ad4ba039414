package vn.ketnap.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// How long a committee keeps the data of those whose case ended so (thời hạn lưu).
///
/// @param part the committee's part of the tree
/// @param months whole months from the day the case ended; nothing while nobody has set it
/// @param basis by what it was set
public record Retention(OrganizationRef part, Ending ending, Optional<Integer> months, String basis, Stamp stamp) {

    /// The day from which the data is to be erased; unknown while nobody has set a term.
    public Optional<LocalDate> due(LocalDate ended) {
        return months.map(ended::plusMonths);
    }
}
