package vn.ketnap.basics;

import java.util.Optional;

/// Remembers the end of the sealed journal outside the database, so that a journal which was cut off or written anew is
/// noticed.
public interface SealWitness {

    /// What was last seen.
    Optional<SealHead> last();

    /// Told after the seals are on the disk.
    void see(SealHead head);
}
