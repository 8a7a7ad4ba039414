package vn.ketnap.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A meeting (buổi họp): how it was called together, and what was typed of it so far.
///
/// @param version grows with every saving; who saves an older one is shown both ([Meetings#save])
/// @param typed the words of each field, as typed; empty once the minutes are signed
/// @param savedBy who saved last
public record Meeting(
        MeetingId id,
        Convening convening,
        int version,
        Map<String, String> typed,
        String savedBy,
        Instant savedAt,
        Optional<Ending> ended) {

    /// How a meeting ended for this program.
    public enum Ending {
        /// The minutes are signed: nothing of them is rewritten.
        SIGNED,
        /// It did not take place.
        CANCELLED
    }

    public Meeting {
        typed = Map.copyOf(typed);
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }

    public boolean isSigned() {
        return ended.filter(Ending.SIGNED::equals).isPresent();
    }
}
