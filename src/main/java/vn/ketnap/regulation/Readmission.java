package vn.ketnap.regulation;

/// Whoever was once a member (section 7.2).
final class Readmission {

    private Readmission() {}

    /// ADM-RE-WAIT: months since leaving the Party.
    static Answer waited(Inquiry asked) {
        var left = asked.facts.candidate().leftParty();
        if (left.isEmpty()) {
            return Answer.MET;
        }
        var months = asked.number("readmission-wait");
        return Answer.met(!asked.day().isBefore(left.get().plusMonths(months)), "months", months, "left", left.get());
    }

    /// ADM-RE-CONSENT: the written consent of the province, before the decision to admit.
    static Answer consented(Inquiry asked) {
        var person = asked.facts.candidate();
        if (person.leftParty().isEmpty()
                || person.consents().contains("readmission")
                || (asked.asks("decided") && !asked.step.says("outcome", "admitted"))) {
            return Answer.MET;
        }
        return Answer.met(!asked.holds("readmission-consent"));
    }
}
