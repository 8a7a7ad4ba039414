package vn.ketnap.basics;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The backups of everything the program keeps (sao lưu), for those who look after them. Nobody answers this in the
/// demo.
public interface Backups {

    /// One file, nothing of it opened.
    ///
    /// @param at when it was written
    /// @param tried when it was restored into a scratch database and compared, or read again where none can be made
    record Kept(Path path, Instant at, long bytes, Kind kind, Optional<Instant> tried) {}

    /// Why it was made.
    enum Kind {
        USUAL,
        BEFORE_UPGRADE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// The other place, a USB drive for example.
    ///
    /// @param there false where the drive is not plugged in
    /// @param copied when a backup last came there
    record Second(Path place, boolean there, Optional<Instant> copied, List<Kept> files) {}

    /// How the last attempt went wrong.
    record Failure(Instant at, String why) {}

    /// How things are.
    ///
    /// @param next when the next one is due; nothing where none is made by itself
    /// @param good the last that was found good
    /// @param failure of the last attempt, unless one went well since
    /// @param password the file whose first line opens them, where they are closed with one
    /// @param files of the first place, the latest first
    record Standing(
            Optional<Instant> next,
            Optional<Instant> good,
            Optional<Failure> failure,
            Optional<Path> password,
            List<Kept> files) {}

    /// What is being done.
    enum Phase {
        WRITING,
        TRYING,
        COPYING;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Where a backup that is being made has come to.
    ///
    /// @param share of the phase, from 0 to 1
    record Running(Phase phase, double share) {}

    Standing standing();

    Optional<Second> second();

    Optional<Running> running();

    /// Begins a backup in the background, unless one is being made.
    void begin(Actor by);
}
