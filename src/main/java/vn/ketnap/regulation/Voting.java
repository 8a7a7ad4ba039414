package vn.ketnap.regulation;

/// Thresholds at each body (section 6.1). Nothing else is read from the counts than who is in favour and of how many.
final class Voting {

    private Voting() {}

    /// ADM-VOTE-CB-MIN: all official members, before anybody is left out of the denominator.
    static Answer cellLargeEnough(Inquiry asked) {
        var official = asked.step.number("official");
        return Answer.met(official >= asked.number("cell-size"), "official", official);
    }

    static Answer shareReached(Inquiry asked) {
        return reached(asked, asked.share(asked.mustBeTold("share")));
    }

    /// The decision to admit; a refusal needs no majority. A delegated base committee has a share of its own.
    static Answer decidedBy(Inquiry asked) {
        var delegated = asked.mustBeTold("delegated").equals("yes");
        return asked.step.says("outcome", "admitted") && asked.facts.setting().delegated() == delegated
                ? shareReached(asked)
                : Answer.MET;
    }

    /// ADM-OFF-VOTE, ADM-DEL-VOTE: cell and base committee, then the deciding body, on the proposal the file tells.
    static Answer recognitionShare(Inquiry asked) {
        var proposal = asked.mustBeTold("proposal");
        var concerned = switch (asked.step.word()) {
            case "recognition-voted" -> asked.step.says("proposal", proposal);
            case "recognition-base-voted" ->
                asked.past
                        .done("recognition-voted")
                        .filter(vote -> vote.says("proposal", proposal))
                        .isPresent();
            default -> true;
        };
        if (!concerned) {
            return Answer.MET;
        }
        var standing =
                !asked.step.word().endsWith("-voted") && !asked.facts.setting().delegated();
        return reached(asked, asked.share(standing ? "standing-share" : "recognition-share"));
    }

    /// The number by which a body decides, where the step is no vote that goes up.
    static String share(String step, boolean delegated) {
        return !delegated ? "standing-share" : step.equals("decided") ? "delegated-share" : "recognition-share";
    }

    /// ADM-VOTE-3X: votes of either proposal before this day that were not carried; the case goes up.
    static Answer notFailedTooOften(Inquiry asked) {
        var failed = asked.past
                .steps("recognition-voted")
                .filter(vote -> vote.on().isBefore(asked.day()) && !asked.past.isCarried(vote))
                .count();
        return failed == 0 ? Answer.MET : Answer.met(failed < asked.number("failed-votes"));
    }

    private static Answer reached(Inquiry asked, Share share) {
        var inFavour = asked.step.number("in-favour");
        var whole = asked.step.denominator();
        return Answer.met(
                share.reached(inFavour, whole), "in-favour", inFavour, "of", whole, "needed", share.needed(whole));
    }
}
