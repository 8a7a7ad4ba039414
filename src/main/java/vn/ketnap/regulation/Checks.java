package vn.ketnap.regulation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every check by the name the rule files use.
final class Checks {

    private static final Map<String, Check> BY_NAME = Map.ofEntries(
            Map.entry("told", _ -> Answer.MET),
            Map.entry("judged", Judgement::judged),
            Map.entry("steps-before", Order::stepsBefore),
            Map.entry("has", Papers::has),
            Map.entry("in-time", Lateness::inTime),
            Map.entry("ceremony-in-time", Lateness::ceremonyInTime),
            Map.entry("old-enough", Age::oldEnough),
            Map.entry("not-too-old", Age::notTooOld),
            Map.entry("schooled", Schooling::schooled),
            Map.entry("certificate-fresh", Papers::certificateFresh),
            Map.entry("dossier-fresh", Papers::dossierFresh),
            Map.entry("nothing-to-mend", Papers::nothingToMend),
            Map.entry("cv-in-order", Verification::cvInOrder),
            Map.entry("waited-to-return", Readmission::waited),
            Map.entry("consent-to-return", Readmission::consented),
            Map.entry("official-member", Introductions::officialMember),
            Map.entry("together", Introductions::together),
            Map.entry("introduced-by-youth-union", Introductions::byYouthUnion),
            Map.entry("introduced-by-trade-union", Introductions::byTradeUnion),
            Map.entry("introduced-by-two", Introductions::byTwo),
            Map.entry("verifier-not-relative", Verification::verifierNotRelative),
            Map.entry("everyone-verified", Verification::everyoneVerified),
            Map.entry("no-exemption-relied-on", Verification::noExemptionReliedOn),
            Map.entry("cell-large-enough", Voting::cellLargeEnough),
            Map.entry("share-reached", Voting::shareReached),
            Map.entry("decided-by", Voting::decidedBy),
            Map.entry("recognition-share", Voting::recognitionShare),
            Map.entry("not-failed-too-often", Voting::notFailedTooOften),
            Map.entry("base-committee-above", Competence::baseCommitteeAbove),
            Map.entry("probation-over", Probation::over),
            Map.entry("self-review", Probation::selfReview),
            Map.entry("not-unfit", Annulments::notUnfit),
            Map.entry("done-again", Annulments::doneAgain),
            Map.entry("consent-to-annul", Annulments::consentToAnnul),
            Map.entry("dossier-forwarded", Moves::dossierForwarded),
            Map.entry("forwarded-in-time", Moves::forwardedInTime),
            Map.entry("decision-forwarded", Moves::decisionForwarded),
            Map.entry("decided-soon-enough", Moves::decidedSoonEnough),
            Map.entry("nothing-asked-back", Moves::nothingAskedBack),
            Map.entry("remarked-before-moving", Moves::remarkedBeforeMoving),
            Map.entry("received-with-help", Moves::receivedWithHelp),
            Map.entry("help-handed-over", Moves::helpHandedOver),
            Map.entry("papers-of-the-move", MemberMoves::papersGiven),
            Map.entry("filed-or-explained", MemberMoves::filedOrExplained),
            Map.entry("watched-while-away", MemberMoves::watchedWhileAway),
            Map.entry("away-within-limits", MemberMoves::awayWithinLimits));

    private Checks() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Check named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).orElseThrow(() -> new IllegalStateException("no check " + name));
    }
}
