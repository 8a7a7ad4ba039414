package vn.ketnap.admission;

/// Whether a vote reached two thirds of its denominator (ADM-VOTE-CB, ADM-VOTE-DUCS, ADM-OFF-VOTE). Absent people stay
/// in the denominator; only the votes in favour are read.
final class Votes {

    private Votes() {}

    static boolean carried(Act.CellVoted vote) {
        return twoThirds(vote.inFavour(), vote.official() - vote.excluded());
    }

    static boolean carried(Act.BaseVoted vote) {
        return twoThirds(vote.inFavour(), vote.members() - vote.excluded());
    }

    static boolean carried(Act.RecognitionVoted vote) {
        return twoThirds(vote.inFavour(), vote.official() - vote.excluded());
    }

    static boolean carried(Act.RecognitionBaseVoted vote) {
        return twoThirds(vote.inFavour(), vote.members() - vote.excluded());
    }

    private static boolean twoThirds(int inFavour, int denominator) {
        return inFavour * 3 >= denominator * 2;
    }
}
