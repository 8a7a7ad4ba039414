package vn.ketnap.access;

import java.time.Duration;

/// How often signing in was missed within the last fifteen minutes. Five misses of an account from one address stop
/// that address; twenty stop the account from anywhere, thirty the address for any account. Names that do not exist
/// count like those that do.
///
/// @param both of this account from this address
/// @param account of this account from anywhere
/// @param address of any account from this address
record Throttle(int both, int account, int address) {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /// After this nobody asks for a miss any more.
    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_BOTH = 5;
    private static final int MOST_ACCOUNT = 20;
    private static final int MOST_ADDRESS = 30;

    boolean allows() {
        return left() > 0;
    }

    /// How many more may be missed.
    int left() {
        return Math.min(MOST_BOTH - both, Math.min(MOST_ACCOUNT - account, MOST_ADDRESS - address));
    }
}
