package vn.ketnap.meeting;

import java.util.Map;
import vn.ketnap.admission.CaseId;

/// What is typed at a session of a committee.
final class Ballots {

    private Ballots() {}

    /// The numbers of a committee whose offices are not recorded.
    static Map<String, String> members() {
        return Map.of("members", "11", "excluded", "1", "present", "10");
    }

    /// Somebody admitted by a secret vote.
    static Map<String, String> decision(CaseId id, String inFavour, String number) {
        return Map.of(
                "c" + id + "-in-favour",
                inFavour,
                "c" + id + "-outcome",
                "admitted",
                "c" + id + "-number",
                number,
                "c" + id + "-method",
                "secret");
    }
}
