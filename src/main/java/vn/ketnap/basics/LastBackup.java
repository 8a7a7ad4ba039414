package vn.ketnap.basics;

import java.util.Optional;

/// Whether backups can be relied on. Nobody answers this in the demo, nor where the program does not back itself up.
public interface LastBackup {

    /// After so many days without a good backup somebody is told.
    int MOST_DAYS = 7;

    /// What is missing.
    ///
    /// @param days since the last good one, or since the program began to look after it
    /// @param second true when only the second place lacks it
    record Lack(long days, boolean second) {}

    /// What is missing today, if anything.
    Optional<Lack> lack();
}
