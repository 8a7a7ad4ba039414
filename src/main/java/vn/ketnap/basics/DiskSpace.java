package vn.ketnap.basics;

import java.util.OptionalLong;

/// The disk on which the database lies: when it is nearly full nothing more is taken, so that what was recorded stays
/// and can be read. Nobody answers this where the database lies on a server.
public interface DiskSpace {

    /// Below so many megabytes somebody is told.
    long SCARCE = 500;

    /// Whether what is left is kept for reading.
    boolean isFull();

    /// Megabytes left, where they are fewer than [#SCARCE].
    OptionalLong scarce();
}
