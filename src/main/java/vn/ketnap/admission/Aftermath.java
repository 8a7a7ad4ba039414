package vn.ketnap.admission;

import java.util.List;
import java.util.Map;

/// What would follow from putting an act right.
///
/// @param after the case as it would be
/// @param resting by step: acts that a rule would block, which does not block them now, and that rule
public record Aftermath(CaseFile after, Map<Integer, List<StoredFinding>> resting) {

    public Aftermath {
        resting = Map.copyOf(resting);
    }
}
