package vn.ketnap.regulation;

import java.util.List;

/// Whether a paper is there, and still good.
final class Papers {

    private Papers() {}

    /// A step must have been recorded before this one; only for one proposal, or while a number says so, where the file
    /// tells.
    static Answer has(Inquiry asked) {
        var proposal = asked.told("proposal");
        if (proposal.isPresent() && !asked.step.says("proposal", proposal.get())) {
            return Answer.MET;
        }
        var number = asked.told("while");
        return asked.past.has(asked.mustBeTold("step"))
                ? Answer.MET
                : Answer.met(number.isPresent() && !asked.holds(number.get()));
    }

    /// Whether the dossier goes up with a paper that was found wrong or missing; which ones, the step
    /// itself says.
    static Answer nothingToMend(Inquiry asked) {
        var papers = asked.step.text("to-mend").filter(said -> !said.isBlank());
        return papers.map(said -> Answer.no("papers", List.of(said.split(" ")))).orElse(Answer.MET);
    }

    /// ADM-CLASS-VALID: the last day is in time. Without a certificate ADM-CLASS-REQ speaks.
    static Answer certificateFresh(Inquiry asked) {
        var certificate = asked.past.latest("class-certified").map(Step::on);
        if (certificate.isEmpty()) {
            return Answer.MET;
        }
        var months = asked.number("certificate-valid");
        return Answer.met(
                !asked.day().isAfter(certificate.get().plusMonths(months)),
                "issued",
                certificate.get(),
                "months",
                months);
    }

    /// ADM-DOC-12M: the running months of the dossier; the last day is in time. A condition of the day asked, not a
    /// lateness.
    static Answer dossierFresh(Inquiry asked) {
        return asked.deadlines
                .due("dossier-expiry", "")
                .filter(owed -> asked.day().isAfter(owed.due()))
                .map(owed -> Answer.no("since", owed.startedOn(), "until", owed.due())
                        .unreadIf(asked.isUnknown("dossier-valid")))
                .orElse(Answer.MET);
    }
}
