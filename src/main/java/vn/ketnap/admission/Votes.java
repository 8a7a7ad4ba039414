package vn.ketnap.admission;

import vn.ketnap.regulation.Regulations;

/// Whether a vote reached the share of its denominator that was in force on its day (ADM-VOTE-CB, ADM-VOTE-DUCS,
/// ADM-OFF-VOTE). Absent people stay in the denominator; only the votes in favour are read.
public record Votes(Regulations regulations) {

    /// Whether an act is no vote, or one that was carried.
    boolean carried(Act act) {
        return switch (act) {
            case Act.CellVoted vote -> reached(vote, vote.inFavour(), vote.official() - vote.excluded());
            case Act.BaseVoted vote -> reached(vote, vote.inFavour(), vote.members() - vote.excluded());
            case Act.RecognitionVoted vote -> reached(vote, vote.inFavour(), vote.official() - vote.excluded());
            case Act.RecognitionBaseVoted vote -> reached(vote, vote.inFavour(), vote.members() - vote.excluded());
            default -> true;
        };
    }

    private boolean reached(Act vote, int inFavour, int denominator) {
        return regulations.share(ActKind.of(vote).word(), false, vote.on()).reached(inFavour, denominator);
    }
}
