package vn.ketnap.meeting;

/// The numbers of a meeting and what a vote needs of them (ADM-VOTE-CB-DENOM).
///
/// @param official every official member of the body on the day
/// @param excluded those of them outside the denominator
/// @param present official members who were there
/// @param probationary members without a vote (ADM-VOTE-WHO)
/// @param probationaryPresent those of them who were there
/// @param excused official and probationary members absent with a reason
/// @param absent those absent without one
public record Headcount(
        int official, int excluded, int present, int probationary, int probationaryPresent, int excused, int absent) {

    /// Whoever is absent stays in the denominator unless excluded.
    public int denominator() {
        return Math.max(0, official - excluded);
    }

    /// The smallest number of votes that is two thirds (ADM-VOTE-CB).
    public int needed() {
        return (denominator() * 2 + 2) / 3;
    }

    public int members() {
        return official + probationary;
    }
}
