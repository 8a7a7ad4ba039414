package vn.ketnap.basics;

import java.io.IOException;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The disk on which the database lies: when it is nearly full nothing more is taken, so that what was recorded stays
/// and can be read. Nobody answers this where the database lies on a server.
public interface DiskSpace {

    /// Below so many megabytes somebody is told.
    long SCARCE = 500;

    /// Whether what is left is kept for reading.
    boolean isFull();

    /// Megabytes left, where they are fewer than [#SCARCE].
    OptionalLong scarce();

    /// Whether a full disk is behind this fault.
    static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof SQLException sql
                        ? "53100".equals(sql.getSQLState())
                        : one instanceof IOException && isOfFullDisk(String.valueOf(one.getMessage())));
    }

    private static boolean isOfFullDisk(String said) {
        return Stream.of("No space left on device", "Disk quota exceeded", "not enough space on the disk")
                .anyMatch(said::contains);
    }
}
