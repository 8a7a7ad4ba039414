package vn.ketnap.regulation;

import java.util.Optional;
import java.util.regex.Pattern;

/// A share of those who may vote, as the number files write it: `at-least 2/3`, `more-than 1/2`. Whoever is absent,
/// against or silent counts as not in favour.
///
/// @param more true when it must be more than the share, false when at least it
public record Share(int of, int parts, boolean more) {

    private static final Pattern WRITTEN = Pattern.compile("(at-least|more-than) (\\d+)/(\\d+)");

    static Optional<Share> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Share(
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        found.group(1).equals("more-than")))
                : Optional.empty();
    }

    public boolean reached(int inFavour, int denominator) {
        var left = (long) inFavour * parts;
        var right = (long) denominator * of;
        return more ? left > right : left >= right;
    }

    /// The fewest votes that reach it.
    public int needed(int denominator) {
        var right = denominator * of;
        return more ? right / parts + 1 : (right + parts - 1) / parts;
    }
}
