package vn.ketnap.admission;

import java.util.List;
import java.util.Map;

/// What a page asks of one case on a day, answered together.
///
/// @param next what comes next, the main step first, as far as this actor may record it
/// @param blocks what the regulation says today of the main step, without the counts and papers it will itself bring
/// @param owed what is owed in the case
/// @param baseVotes whether a base committee stands between the cell and the deciding body
/// @param reconsidered by step: acts that would be blocked by what is known now, though they were not when recorded; a
///     late entry or a correction took away what they relied on. Shown, never silently changed
public record CaseView(
        CaseFile file,
        List<ActKind> next,
        List<StoredFinding> blocks,
        List<Due> owed,
        boolean baseVotes,
        Map<Integer, List<StoredFinding>> reconsidered) {

    public CaseView {
        next = List.copyOf(next);
        blocks = List.copyOf(blocks);
        owed = List.copyOf(owed);
    }
}
