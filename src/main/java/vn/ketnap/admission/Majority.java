package vn.ketnap.admission;

import vn.ketnap.regulation.Share;
import vn.ketnap.web.Sentence;

/// How many of those who may vote carry a vote on its day (tỷ lệ tán thành): at least two thirds, more than half.
public record Majority(Share share) {

    /// The fewest votes in favour that carry it.
    public int needed(int denominator) {
        return share.needed(denominator);
    }

    /// The share above the line, below it, and whether more is needed than it: as the script of the page counts.
    public int of() {
        return share.of();
    }

    public int parts() {
        return share.parts();
    }

    public boolean isMore() {
        return share.more();
    }

    /// *ít nhất 2/3*, *trên 1/2*.
    public Sentence words() {
        return Sentence.of(
                "admission.majority." + (share.more() ? "more-than" : "at-least"),
                Integer.toString(share.of()),
                Integer.toString(share.parts()));
    }
}
