package vn.ketnap.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How it ended with a person who was not admitted; how long the data is kept is set for each.
public enum Ending {
    /// The person gave up.
    WITHDRAWN,
    /// Taken from the list by a resolution.
    REMOVED,
    /// Decided not to admit.
    REFUSED,
    /// Died or moved elsewhere.
    ENDED,
    /// Every act was taken back.
    TAKEN_BACK,
    /// There never was a case; counted from the day on which something was last written of the person.
    NO_CASE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ending> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
