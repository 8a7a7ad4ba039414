package vn.ketnap.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/// Tells faults of a full disk, under the database or under a file, from others.
final class FullDisk {

    private FullDisk() {}

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
