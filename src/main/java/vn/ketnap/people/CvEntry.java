package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A line of a CV with all that it ever was.
///
/// @param line its identity, the same through all versions
/// @param versions the latest first, never empty
public record CvEntry(UUID line, List<Version> versions) {

    /// What the line was from then on.
    ///
    /// @param struck the line was taken out; what it said stays readable
    /// @param by the account that wrote it
    public record Version(CvLine said, boolean struck, String reason, String by, LocalDate on) {}

    public CvEntry {
        versions = List.copyOf(versions);
    }

    public CvLine said() {
        return versions.getFirst().said();
    }

    public boolean stands() {
        return !versions.getFirst().struck();
    }
}
