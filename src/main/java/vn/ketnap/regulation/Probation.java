package vn.ketnap.regulation;

/// The twelve months between ceremony and recognition (section 8).
final class Probation {

    private Probation() {}

    /// ADM-PROB-LEN: recognition is proposed after the end; a strike-off may come earlier.
    static Answer over(Inquiry asked) {
        return asked.step.says("proposal", asked.mustBeTold("proposal")) ? ended(asked) : Answer.MET;
    }

    /// ADM-PROB-SELF: written after the end; there when recognition is proposed.
    static Answer selfReview(Inquiry asked) {
        if (asked.asks("self-review-written")) {
            return asked.book.holds("self-review-after", asked.day()) ? tooEarly(asked) : Answer.MET;
        }
        return asked.step.says("proposal", "recognise") && !asked.past.has("self-review-written")
                ? Answer.no("until", "")
                : Answer.MET;
    }

    /// Too early depends on a number; in time does not.
    private static Answer tooEarly(Inquiry asked) {
        var answer = ended(asked);
        return answer.kind() == Answer.Kind.MET ? answer : answer.unreadIf(asked.isUnknown("self-review-after"));
    }

    private static Answer ended(Inquiry asked) {
        return asked.deadlines
                .due("probation-end", "")
                .filter(owed -> asked.day().isBefore(owed.due()))
                .map(owed -> Answer.no("until", owed.due()))
                .orElse(Answer.MET);
    }
}
