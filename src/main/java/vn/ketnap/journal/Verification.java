package vn.ketnap.journal;

import java.time.Duration;
import java.util.List;
import vn.ketnap.basics.SealHead;

/// What came out when the record was held against its seals.
///
/// @param lines of the journal that are there
/// @param unsealed of these, those that wait for their seal
/// @param rows of other rooms that lines vouch for
/// @param head the end of the chain as it is now
/// @param breaches the first of what does not fit
/// @param broken how much does not fit
public record Verification(
        long lines, long unsealed, long rows, SealHead head, List<Breach> breaches, long broken, Duration took) {

    /// So many are named.
    static final int MOST = 1000;

    public Verification {
        breaches = List.copyOf(breaches);
    }

    /// Whether everything is as it was sealed.
    public boolean isWhole() {
        return broken == 0;
    }
}
