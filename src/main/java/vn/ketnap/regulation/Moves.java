package vn.ketnap.regulation;

import java.util.Optional;

/// Moving during the process (section 10). Everything is asked of the day of the person's own transfer
/// (`transfer-decided`); where nobody recorded one, nothing is asked.
final class Moves {

    private Moves() {}

    /// ADM-TRF-RES-NOTSENT: the new committee decides on the dossier that the old side sent.
    static Answer dossierForwarded(Inquiry asked) {
        return movedAfterVote(asked)
                .filter(moved -> !wasSent(asked, moved) && !wasForwarded(asked))
                .map(moved -> Answer.no("day", moved.on()))
                .orElse(Answer.MET);
    }

    /// ADM-TRF-RES-SENT: the old committee forwards a dossier that lies with it, the new one decides, each in its time.
    static Answer forwardedInTime(Inquiry asked) {
        var late = asked.deadlines
                .due(asked.asks("decided") ? "forwarded-decision" : "forward-dossier", "")
                .filter(owed -> asked.day().isAfter(owed.due()));
        if (late.isPresent()) {
            return Answer.no("due", late.get().due())
                    .under(late.get().startedOn())
                    .unreadIf(late.get().unknown());
        }
        return movedAfterVote(asked)
                .filter(moved -> asked.asks("decided") && wasSent(asked, moved) && !wasForwarded(asked))
                .map(_ -> Answer.no("due", "–"))
                .orElse(Answer.MET);
    }

    /// Moving in under another deciding body after the cell's vote was carried.
    private static Optional<Step> movedAfterVote(Inquiry asked) {
        var voted = asked.past.done("cell-voted").map(Step::on);
        return transfer(asked)
                .filter(step -> !step.yes("same-body"))
                .flatMap(_ -> asked.past.latest("moved-in"))
                .filter(in -> voted.filter(on -> on.isBefore(in.on())).isPresent());
    }

    private static boolean wasSent(Inquiry asked, Step moved) {
        return asked.past
                .latest("dossier-sent", sent -> sent.on().isBefore(moved.on()))
                .isPresent();
    }

    private static boolean wasForwarded(Inquiry asked) {
        var voted = asked.past.done("cell-voted").map(Step::on);
        return asked.past
                .latest(
                        "dossier-forwarded",
                        sent -> voted.filter(on -> !sent.on().isBefore(on)).isPresent())
                .isPresent();
    }

    /// ADM-TRF-DEC-SAME, ADM-TRF-DEC-30: a decision of the old place is sent to the new one, which holds the ceremony.
    static Answer decisionForwarded(Inquiry asked) {
        var decided = asked.past.latest("decided");
        var moved = transfer(asked)
                .filter(step ->
                        step.yes("same-body") == asked.mustBeTold("same-body").equals("yes"))
                .flatMap(_ -> asked.past.latest("moved-in"))
                .filter(in ->
                        decided.filter(step -> step.on().isBefore(in.on())).isPresent());
        return moved.isEmpty()
                        || asked.past
                                .latest(
                                        "decision-forwarded",
                                        step -> !step.on()
                                                .isBefore(decided.get().on()))
                                .isPresent()
                ? Answer.MET
                : Answer.no("day", moved.get().on());
    }

    /// ADM-TRF-DEC-LATE: what the old committee decides later than so many working days after the transfer it annuls;
    /// the new one decides. The last day is in time.
    static Answer decidedSoonEnough(Inquiry asked) {
        var transfer = transfer(asked).filter(step -> !step.yes("same-body"));
        var decided = asked.asks("decided") ? Optional.of(asked.step) : asked.past.latest("decided");
        if (transfer.isEmpty()
                || decided.filter(step -> step.says("outcome", "admitted")
                                && !step.on().isBefore(transfer.get().on()))
                        .isEmpty()
                || asked.past
                        .latest(
                                "moved-in",
                                in -> !in.on().isBefore(transfer.get().on())
                                        && !in.on().isAfter(decided.get().on()))
                        .isPresent()) {
            return Answer.MET;
        }
        var until = asked.deadlines.after(transfer.get().on(), asked.number("decide-after-transfer"));
        return Answer.met(
                !decided.get().on().isAfter(until),
                "until",
                until,
                "decided",
                decided.get().on());
    }

    /// ADM-TRF-CHECK: no ceremony while the committee that decided is asked to look again.
    static Answer nothingAskedBack(Inquiry asked) {
        var request = asked.past.latest("reexamination-asked").map(Step::on);
        return request.isEmpty()
                        || asked.past
                                .latest("reexamined", step -> !step.on().isBefore(request.get()))
                                .isPresent()
                ? Answer.MET
                : Answer.no("day", request.get());
    }

    /// ADM-TRF-PROB: a probationer takes along the remarks of the cell and the committee, and the helper's.
    static Answer remarkedBeforeMoving(Inquiry asked) {
        var transfer = transfer(asked);
        var probationer = asked.past.has("ceremony-held") && !asked.past.has("recognised");
        return transfer.isEmpty()
                        || !probationer
                        || asked.past
                                .latest(
                                        "move-remarked",
                                        step -> !step.on()
                                                .isBefore(transfer.get().on()))
                                .isPresent()
                ? Answer.MET
                : Answer.no();
    }

    private static Optional<Step> transfer(Inquiry asked) {
        return asked.past.latest("transfer-decided");
    }
}
