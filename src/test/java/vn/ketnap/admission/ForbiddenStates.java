package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What may never be, in plain words of its own and without the rulebook: what the Charter and the instructions
/// ask of a case at the least. What nobody has read for the days from 8 April 2026 on forbids nothing then. Two
/// acts of one day do not forbid each other.
final class ForbiddenStates {

    private static final LocalDate UNREAD_FROM = LocalDate.parse("2026-04-08");

    private ForbiddenStates() {}

    /// The acts that should not stand among these.
    static List<StandingAct> in(List<StandingAct> acts) {
        var forbidden = new ArrayList<StandingAct>();
        for (var act : acts) {
            var before = acts.stream()
                    .filter(one -> !one.on().isAfter(act.on()) && one.step() != act.step())
                    .map(StandingAct::act)
                    .toList();
            if (!isAllowed(act.act(), before)) {
                forbidden.add(act);
            }
        }
        return forbidden;
    }

    private static boolean isAllowed(Act act, List<Act> before) {
        return switch (act) {
                    case Act.HelperAssigned helper ->
                        !helper.member().equals(RandomActs.LAN) && has(before, Act.Listed.class);
                    case Act.Applied _ -> has(before, Act.ProcedureAllowed.class);
                    case Act.IntroductionWritten paper -> !paper.member().equals(RandomActs.LAN);
                    case Act.VerificationReturned back ->
                        has(
                                before,
                                Act.VerificationSent.class,
                                sent -> sent.subject().equals(back.subject()));
                    case Act.CellVoted vote ->
                        vote.official() >= 3 && has(before, Act.Applied.class) && certified(vote, before);
                    case Act.Decided decided
                    when decided.outcome() == DecisionOutcome.ADMITTED ->
                        has(before, Act.CellVoted.class, ToldCase.VOTES::carried)
                                && (decided.inFavour() * 2 > decided.members() - decided.excluded()
                                        || isUnread(decided));
                    case Act.CeremonyHeld _ ->
                        has(before, Act.Decided.class, one -> one.outcome() == DecisionOutcome.ADMITTED)
                                && has(before, Act.DecisionReceived.class);
                    case Act.Recognised _ -> has(before, Act.RecognitionVoted.class, ForbiddenStates::proposed);
                    case Act.RecognitionVoted vote
                    when vote.proposal() == Proposal.RECOGNISE ->
                        has(
                                        before,
                                        Act.CeremonyHeld.class,
                                        held -> !held.on().plusMonths(12).isAfter(vote.on()))
                                && has(before, Act.SelfReviewWritten.class);
                    default -> true;
                }
                && (isOfABaseCommittee(act)
                        || before.stream()
                                .noneMatch(one ->
                                        one instanceof Act.Died && one.on().isBefore(act.on())));
    }

    /// Where there is no base committee its vote is told apart, and nothing else is asked of it (ADM-COMPETENT).
    private static boolean isOfABaseCommittee(Act act) {
        return act instanceof Act.BaseVoted || act instanceof Act.RecognitionBaseVoted;
    }

    private static boolean isUnread(Act act) {
        return !act.on().isBefore(UNREAD_FROM);
    }

    /// A certificate is good for sixty months.
    private static boolean certified(Act.CellVoted vote, List<Act> before) {
        return has(
                before,
                Act.ClassCertified.class,
                paper -> !paper.on().plusMonths(60).isBefore(vote.on()) || isUnread(vote));
    }

    private static boolean proposed(Act.RecognitionVoted vote) {
        return ToldCase.VOTES.carried(vote) && vote.proposal() == Proposal.RECOGNISE;
    }

    private static <A extends Act> boolean has(List<Act> acts, Class<A> kind) {
        return has(acts, kind, _ -> true);
    }

    private static <A extends Act> boolean has(List<Act> acts, Class<A> kind, Predicate<A> which) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).anyMatch(which);
    }
}
