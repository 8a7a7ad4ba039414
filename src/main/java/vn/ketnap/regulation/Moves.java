package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// ADM-TRF-PROB: a probationer takes along the remarks of the cell and the committee, and the helper's; before the
    /// cell votes on recognition the new cell has assigned a helper.
    static Answer remarkedBeforeMoving(Inquiry asked) {
        var transfer = transfer(asked);
        if (transfer.isEmpty() || !isProbationer(asked)) {
            return Answer.MET;
        }
        if (!asked.asks("moved-out")) {
            return unhelpedSince(asked).isEmpty() ? Answer.MET : Answer.no("steps", List.of("helper-assigned"));
        }
        var remark = asked.past.latest(
                "move-remarked", step -> !step.on().isBefore(transfer.get().on()));
        if (remark.isEmpty()) {
            return Answer.no("steps", List.of("move-remarked"));
        }
        return remark.get().yes("helper-remark") ? Answer.MET : Answer.no("steps", List.of("helper-review-written"));
    }

    /// ADM-TRF-CAND: a candidate comes with the certificate of the old committee, and the new cell assigns a helper.
    static Answer receivedWithHelp(Inquiry asked) {
        if (transfer(asked).isEmpty() || asked.past.has("ceremony-held")) {
            return Answer.MET;
        }
        if (asked.asks("moved-in")) {
            return Answer.met(asked.step.yes("certificate"), "day", asked.day());
        }
        return unhelpedSince(asked).map(on -> Answer.no("day", on)).orElse(Answer.MET);
    }

    /// ADM-TRF-HELPER: whoever stops helping hands over a remark, and the cell assigns another before it votes.
    static Answer helpHandedOver(Inquiry asked) {
        if (asked.asks("helper-ended")) {
            return Answer.met(asked.step.yes("handed-over"), "day", asked.day());
        }
        return asked.past
                .latest("helper-ended")
                .map(Step::on)
                .filter(on -> !isHelpedSince(asked, on))
                .map(on -> Answer.no("day", on))
                .orElse(Answer.MET);
    }

    static boolean isProbationer(Inquiry asked) {
        return asked.past.has("ceremony-held") && !asked.past.has("recognised");
    }

    /// The day of moving in after a transfer, where nobody was assigned since.
    private static Optional<LocalDate> unhelpedSince(Inquiry asked) {
        return transfer(asked)
                .flatMap(sent -> asked.past.latest("moved-in", in -> !in.on().isBefore(sent.on())))
                .map(Step::on)
                .filter(on -> !isHelpedSince(asked, on));
    }

    private static boolean isHelpedSince(Inquiry asked, LocalDate day) {
        return Stream.of("helper-assigned", "ceremony-held")
                .flatMap(asked.past::steps)
                .anyMatch(step -> !step.on().isBefore(day)
                        && (step.word().equals("helper-assigned")
                                || step.text("helper").isPresent()));
    }

    static Optional<Step> transfer(Inquiry asked) {
        return asked.past.latest("transfer-decided");
    }
}
