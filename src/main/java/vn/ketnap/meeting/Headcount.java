package vn.ketnap.meeting;

import java.util.Map;
import vn.ketnap.admission.Majority;

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

    /// The smallest number of votes that carries by the share of the day. The rules judge the vote itself.
    public int needed(Majority majority) {
        return majority.needed(denominator());
    }

    /// The numbers of a committee, which has no roll of its own: as they were typed.
    static Headcount of(Map<String, String> typed) {
        var members = number(typed, "members");
        var excluded = number(typed, "excluded");
        var present = typed.getOrDefault("present", "").isBlank() ? members - excluded : number(typed, "present");
        return new Headcount(
                members, excluded, Math.max(0, present), 0, 0, Math.max(0, members - excluded - present), 0);
    }

    private static int number(Map<String, String> typed, String key) {
        var text = typed.getOrDefault(key, "").strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    public int members() {
        return official + probationary;
    }
}
