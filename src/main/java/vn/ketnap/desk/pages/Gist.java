package vn.ketnap.desk.pages;

import java.util.function.Function;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Opinions;
import vn.ketnap.admission.pages.LettersModel;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Tongue;

/// What an act says beyond its kind and day, in a few words.
final class Gist {

    private final Tongue tongue;
    private final Function<PersonRef, String> names;

    Gist(Tongue tongue, Function<PersonRef, String> names) {
        this.tongue = tongue;
        this.names = names;
    }

    String of(Act act) {
        return switch (act) {
            case Act.Introduced one -> choice(one.by().name());
            case Act.Listed one -> one.resolution();
            case Act.ListConfirmed one ->
                choice(one.level().name()) + " · " + choice(one.answer().name()) + " · " + one.resolution();
            case Act.Classified one -> choice(one.category().name());
            case Act.HelperEnded one -> one.reason().text();
            case Act.ClassProposed one -> one.resolution();
            case Act.ProcedureProposed one -> one.resolution();
            case Act.VerificationReminded one -> LettersModel.subject(one.subject(), tongue::t);
            case Act.VerificationReported one -> LettersModel.subject(one.subject(), tongue::t);
            case Act.Appraised one ->
                choice(one.paper().name()) + " · " + choice(one.verdict().name());
            case Act.PaperMended one ->
                choice(one.paper().name()) + " · " + one.note().text();
            case Act.PaperHeld one ->
                choice(one.paper().name()) + " · " + choice(one.holder().name());
            case Act.RefusalNotified one -> one.number() + " · " + one.reason().text();
            case Act.DecisionAnnulled one ->
                choice(one.decision().name()) + " · " + choice(one.ground().name());
            case Act.LatenessExplained one ->
                choice(one.matter().name()) + " · " + one.reason().text();
            case Act.AppealAnswered one -> one.number();
            case Act.TransferDecided one -> one.to().text();
            case Act.MovePapersGiven one -> choice(one.slip().name());
            case Act.TemporarilyAway one -> one.to().text();
            case Act.CollectiveTransferDecided one -> choice(one.ground().name()) + " · " + one.number();
            case Act.DossierForwarded one -> one.to().text();
            case Act.DecisionForwarded one -> one.to().text();
            case Act.ReexaminationAsked one -> one.reason().text();
            case Act.Reexamined one -> choice(one.outcome().name());
            case Act.HelperAssigned one -> names.apply(one.member());
            case Act.ClassSent one -> one.course();
            case Act.ClassCertified one -> one.number();
            case Act.TaskGiven one -> one.task().text();
            case Act.TaskCompleted one -> one.result().text();
            case Act.Remarked one -> one.strengths().text();
            case Act.ProcedureAllowed one -> one.number();
            case Act.VerificationSent one -> LettersModel.subject(one.subject(), tongue::t);
            case Act.VerificationReturned one -> LettersModel.subject(one.subject(), tongue::t);
            case Act.VerificationWaived one -> LettersModel.subject(one.subject(), tongue::t);
            case Act.IntroductionWritten one -> names.apply(one.member());
            case Act.UnionResolution one -> choice(one.by().name());
            case Act.CellVoted one -> vote(one.resolution(), one.inFavour(), one.official() - one.excluded());
            case Act.SectionAppraised one -> vote("", one.inFavour(), one.members() - one.excluded());
            case Act.BaseVoted one -> vote(one.resolution(), one.inFavour(), one.members() - one.excluded());
            case Act.OpinionsSummarised one -> opinions(one.opinions());
            case Act.ProbationOpinionsSummarised one -> opinions(one.opinions());
            case Act.DossierReturned one -> one.reasons().text();
            case Act.Decided one ->
                one.number() + " · " + choice(one.outcome().name()) + " · "
                        + one.reason().text();
            case Act.CeremonyHeld one -> one.helper().map(names).orElse("");
            case Act.NewMemberClassSent one -> one.course();
            case Act.NewMemberClassCertified one -> one.number();
            case Act.HelperReviewWritten one -> one.member().map(names).orElse("");
            case Act.RecognitionVoted one ->
                choice(one.proposal().name())
                        + " · "
                        + vote(one.resolution(), one.inFavour(), one.official() - one.excluded());
            case Act.RecognitionBaseVoted one -> vote(one.resolution(), one.inFavour(), one.members() - one.excluded());
            case Act.Recognised one ->
                one.number()
                        + one.effective()
                                .map(day -> " · " + tongue.t("desk.gist.effective", day))
                                .orElse("");
            case Act.StruckOff one -> one.number();
            case Act.Judged one -> one.rule() + " · " + choice(one.outcome().name());
            case Act.ConsentGiven one -> choice(one.matter().name()) + " · " + one.number();
            case Act.CardIssued one -> one.number();
            case Act.MovedOut one -> one.to().text();
            case Act.MovedIn one -> one.from().text();
            case Act.Withdrawn one -> one.reason().text();
            case Act.Removed one -> one.reason().text();
            case Act.Corrected one ->
                tongue.t("desk.gist.step", one.step()) + " · " + one.reason().text();
            case Act.Retracted one ->
                tongue.t("desk.gist.step", one.step()) + " · " + one.reason().text();
            case Act.Applied _,
                    Act.CvSealed _,
                    Act.CvRemarked _,
                    Act.DossierReceived _,
                    Act.CardReceived _,
                    Act.StrikeOffReceived _,
                    Act.Appealed _,
                    Act.MoveRemarked _,
                    Act.TemporaryRemarked _,
                    Act.TemporarilyBack _,
                    Act.CvCertified _,
                    Act.DossierSent _,
                    Act.DecisionReceived _,
                    Act.MemberFileDeclared _,
                    Act.SelfReviewWritten _,
                    Act.RecognitionAnnounced _,
                    Act.Died _ -> "";
        };
    }

    private String vote(String resolution, int inFavour, int whole) {
        var count = whole > 0 ? tongue.t("desk.gist.vote", inFavour, whole) : "";
        return resolution.isEmpty() || count.isEmpty() ? resolution + count : resolution + " · " + count;
    }

    private String opinions(Opinions said) {
        return said.isEmpty() ? "" : tongue.t("desk.gist.opinions", said.inFavour(), said.asked());
    }

    private String choice(String word) {
        return tongue.t(
                "admission.choice." + word.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
