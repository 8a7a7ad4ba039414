package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// What a list of letters asks for, read by key: `after` is the last row of the page before.
///
/// @param cells the cells to look in, and no other
/// @param today the day by which a letter is late
public record LetterQuery(Which which, List<OrganizationRef> cells, LocalDate today, Optional<After> after, int limit) {

    /// Which letters.
    public enum Which {
        /// Chưa về, the longest waiting first.
        WAITING,
        /// Quá hạn.
        LATE,
        /// Đã về, the latest first.
        ANSWERED
    }

    /// The place where the page before ended: of a letter out, its day and subject; of an answer, its day and step.
    public record After(LocalDate on, CaseId id, String last) {}

    public LetterQuery {
        cells = List.copyOf(cells);
    }
}
