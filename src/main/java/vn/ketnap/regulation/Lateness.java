package vn.ketnap.regulation;

/// Steps that come late, by the regulation of the day their clock started.
final class Lateness {

    private Lateness() {}

    /// After a deadline, and where the file tells so, not yet after a later one whose rule then speaks.
    static Answer inTime(Inquiry asked) {
        var owed = asked.deadlines.due(asked.mustBeTold("deadline"), "");
        var until = asked.told("until").flatMap(later -> asked.deadlines.due(later, ""));
        if (owed.isEmpty()
                || !asked.day().isAfter(owed.get().due())
                || until.filter(later -> asked.day().isAfter(later.due())).isPresent()) {
            return Answer.MET;
        }
        return late(owed.get());
    }

    /// The ceremony: from the receipt of the decision ADM-CER-LATE, from its issue ADM-CER-DAYS (R4).
    static Answer ceremonyInTime(Inquiry asked) {
        var decided = asked.past.latest("decided").map(Step::on);
        if (decided.isEmpty()
                || asked.mustBeTold("counted-from").equals("issue")
                        != asked.book.holds("ceremony-from-issue", decided.get())) {
            return Answer.MET;
        }
        return asked.deadlines
                .due("ceremony", "")
                .filter(owed -> asked.day().isAfter(owed.due()))
                .map(owed -> late(owed).under(decided.get()))
                .orElse(Answer.MET);
    }

    private static Answer late(Obligation owed) {
        return Answer.no("due", owed.due()).under(owed.startedOn()).unreadIf(owed.unknown());
    }
}
