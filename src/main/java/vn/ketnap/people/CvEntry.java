package vn.ketnap.people;

import java.util.List;
import java.util.UUID;
import vn.ketnap.basics.Stamp;

/// A line of a CV with all that it ever was.
///
/// @param line its identity, the same through all versions
/// @param versions the latest first, never empty
public record CvEntry(UUID line, List<Version> versions) {

    /// What the line was from then on.
    ///
    /// @param struck the line was taken out; what it said stays readable
    /// @param stamp who wrote it, and when
    public record Version(CvLine said, boolean struck, String reason, Stamp stamp) {}

    public CvEntry {
        versions = List.copyOf(versions);
    }

    public CvLine said() {
        return versions.getFirst().said();
    }

    /// Who wrote the line as it is now, and when.
    public Stamp last() {
        return versions.getFirst().stamp();
    }

    public boolean stands() {
        return !versions.getFirst().struck();
    }
}
