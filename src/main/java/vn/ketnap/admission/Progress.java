package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What is read off the acts of a case: how far it has come, who helps, which cell is responsible.
///
/// @param closedOn the day the case ended: struck off, died, moved outside, or recognised, announced and card issued
public record Progress(
        Stage stage,
        OrganizationRef cell,
        Optional<PersonRef> helper,
        Optional<LocalDate> listedOn,
        Optional<LocalDate> certifiedOn,
        Optional<LocalDate> remarkedOn,
        Optional<LocalDate> ceremonyOn,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> recognisedOn,
        Optional<LocalDate> announcedOn,
        Optional<LocalDate> cardOn,
        Optional<LocalDate> closedOn) {

    private static final Optional<LocalDate> NEVER = Optional.empty();

    static Progress of(OrganizationRef cell, List<StandingAct> acts) {
        var along = along(cell, acts);
        return along.isEmpty() ? none(cell) : along.getLast();
    }

    /// How far the case had come after each of its acts.
    static List<Progress> along(OrganizationRef cell, List<StandingAct> acts) {
        var along = new ArrayList<Progress>();
        var progress = none(cell);
        for (var i = 0; i < acts.size(); i++) {
            progress = progress.after(acts.get(i), acts.subList(0, i), cell);
            along.add(progress);
        }
        return along;
    }

    private static Progress none(OrganizationRef cell) {
        return new Progress(
                Stage.EMPTY, cell, Optional.empty(), NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER);
    }

    /// What takes back what came before is read off all of it anew.
    private Progress after(StandingAct one, List<StandingAct> before, OrganizationRef first) {
        return switch (one.act()) {
            case Act.ListConfirmed answer
            when answer.answer() == ListAnswer.NOT_AGREED ->
                of(first, ListLines.without(before, answer.of())).orResting();
            case Act.DossierReturned _ when stage == Stage.SUBMITTED -> withStage(voted(first, before), closedOn);
            default -> after(one);
        };
    }

    /// Where a dossier that comes back stands: where the votes that count have brought it.
    private static Stage voted(OrganizationRef cell, List<StandingAct> acts) {
        var unsent = acts.stream()
                .filter(other -> !(other.act() instanceof Act.DossierSent))
                .toList();
        return of(cell, unsent).stage == Stage.PROPOSED ? Stage.PROPOSED : Stage.VOTED;
    }

    private Progress after(StandingAct one) {
        var act = one.act();
        var day = Optional.of(act.on());
        var next = new Progress(
                stageAfter(one),
                act instanceof Act.MovedIn moved ? moved.cell().orElse(cell) : cell,
                helperAfter(act),
                act instanceof Act.Listed ? day : listedOn,
                act instanceof Act.ClassCertified ? day : certifiedOn,
                act instanceof Act.Remarked ? day : remarkedOn,
                act instanceof Act.CeremonyHeld ? day : ceremonyOn,
                act instanceof Act.Decided ? day : decidedOn,
                act instanceof Act.Recognised ? day : recognisedOn,
                act instanceof Act.RecognitionAnnounced ? day : announcedOn,
                act instanceof Act.CardIssued ? day : cardOn,
                closedOn);
        return act instanceof Act.DecisionAnnulled annulled ? next.without(annulled) : next.closing(act);
    }

    /// A decision made anew for somebody whose ceremony stands leaves the person what they are (ADM-WRONG-PROC).
    private Stage stageAfter(StandingAct one) {
        if (one.act() instanceof Act.Decided decided
                && decided.outcome() == DecisionOutcome.ADMITTED
                && ceremonyOn.isPresent()) {
            return recognisedOn.isPresent() ? Stage.OFFICIAL : Stage.PROBATIONARY;
        }
        return Stage.after(stage, one.act(), one.carried());
    }

    /// What an annulled decision takes along. Whoever should not have been admitted never was; a recognition
    /// annulled leaves the probation as it was.
    private Progress without(Act.DecisionAnnulled annulled) {
        var admission = annulled.decision() == AnnulledDecision.ADMISSION;
        var recognitionGone = annulled.undoesRecognition();
        return new Progress(
                stage,
                cell,
                helper,
                listedOn,
                certifiedOn,
                remarkedOn,
                annulled.undoesCeremony() ? NEVER : ceremonyOn,
                admission ? NEVER : decidedOn,
                recognitionGone ? NEVER : recognisedOn,
                recognitionGone ? NEVER : announcedOn,
                annulled.isOfNothing() ? NEVER : cardOn,
                stage == Stage.CLOSED ? closedOn : NEVER);
    }

    private Optional<PersonRef> helperAfter(Act act) {
        return switch (act) {
            case Act.HelperAssigned assigned -> Optional.of(assigned.member());
            case Act.CeremonyHeld held -> held.helper();
            case Act.Withdrawn _, Act.Removed _ when stage.isMember() -> helper;
            case Act.HelperEnded _, Act.Withdrawn _, Act.Removed _, Act.StruckOff _, Act.Died _, Act.MovedIn _ ->
                Optional.empty();
            case Act.DecisionAnnulled annulled when annulled.ground() == AnnulmentGround.STANDARD -> Optional.empty();
            default -> helper;
        };
    }

    private Progress closing(Act act) {
        if (act instanceof Act.MovedIn && stage == Stage.CLOSED) {
            return withStage(Stage.LISTED, NEVER);
        }
        var complete = stage == Stage.OFFICIAL && announcedOn.isPresent() && cardOn.isPresent();
        return complete || (stage == Stage.CLOSED && closedOn.isEmpty())
                ? withStage(Stage.CLOSED, Optional.of(act.on()))
                : this;
    }

    /// Where a committee did not agree to the list, whoever nobody had introduced before rests.
    private Progress orResting() {
        return stage == Stage.EMPTY ? withStage(Stage.RESTING, NEVER) : this;
    }

    private Progress withStage(Stage now, Optional<LocalDate> ended) {
        return new Progress(
                now,
                cell,
                helper,
                listedOn,
                certifiedOn,
                remarkedOn,
                ceremonyOn,
                decidedOn,
                recognisedOn,
                announcedOn,
                cardOn,
                ended);
    }
}
