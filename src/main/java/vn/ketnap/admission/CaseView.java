package vn.ketnap.admission;

import java.util.List;
import java.util.Map;
import vn.ketnap.basics.Text;
import vn.ketnap.regulation.Link;

/// What a page asks of one case on a day, answered together.
///
/// @param next what comes next, the main step first, as far as this actor may record it
/// @param beside what may be done beside it by this actor
/// @param advice what the regulation says today of the main step, without the counts and members it will itself bring
/// @param owed what is owed in the case
/// @param baseVotes whether a base committee stands between the cell and the deciding body
/// @param reconsidered by step: acts that would be blocked by what is known now, though they were not when recorded; a
///     late entry or a correction took away what they relied on. Shown, never silently changed
/// @param chain who acts between the cell's vote and the decision on the day
/// @param changes what is another now than when the case began: steps, bodies, time limits; empty for a case that ended
/// @param whose by step of what is owed, whose step it is
public record CaseView(
        CaseFile file,
        List<ActKind> next,
        List<ActKind> beside,
        List<StoredFinding> advice,
        List<Due> owed,
        boolean baseVotes,
        Map<Integer, List<StoredFinding>> reconsidered,
        List<Link> chain,
        List<Text> changes,
        Map<String, Text> whose) {

    public CaseView {
        next = List.copyOf(next);
        beside = List.copyOf(beside);
        advice = List.copyOf(advice);
        owed = List.copyOf(owed);
        chain = List.copyOf(chain);
        changes = List.copyOf(changes);
    }
}
