package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One person's case: the acts recorded so far, in the order they were recorded. What counts, in order of day, is
/// [#standing]; everything else is read off it.
///
/// @param cell the cell in which the case was opened
public record CaseFile(CaseId id, PersonRef person, OrganizationRef cell, List<RecordedAct> acts, Votes votes) {

    public CaseFile {
        acts = List.copyOf(acts);
    }

    /// The acts that count, in order of day.
    public List<StandingAct> standing() {
        return StandingAct.of(acts, votes);
    }

    public Progress progress() {
        return Progress.of(cell, standing());
    }

    public int nextStep() {
        return acts.size() + 1;
    }

    /// The cell responsible on a day; an act counts there in reports.
    public OrganizationRef cellOn(LocalDate day) {
        var responsible = cell;
        for (var one : standing()) {
            if (one.act() instanceof Act.MovedIn moved && !moved.on().isAfter(day)) {
                responsible = moved.cell().orElse(responsible);
            }
        }
        return responsible;
    }

    /// The cell an act counts for: the one to which it moves, or the one responsible on its day.
    OrganizationRef responsible(Act act) {
        return act instanceof Act.MovedIn moved ? moved.cell().orElse(cellOn(act.on())) : cellOn(act.on());
    }

    public Optional<StandingAct> standingAt(int step) {
        return standing().stream().filter(act -> act.step() == step).findFirst();
    }

    /// The acts that count without the one of this step, as if it had not been recorded.
    List<StandingAct> standingWithout(int step) {
        return standing().stream().filter(act -> act.step() != step).toList();
    }

    /// Why an act cannot be at all: after death, or in a case that had ended before its day. Acts about acts always may
    /// come, as long as the act they name stands.
    Optional<Outcome.Reason> outOfTurn(Act act) {
        return switch (act) {
            case Act.Corrected correction ->
                missing(correction.step()).or(() -> ended(correction.instead(), standingWithout(correction.step())));
            case Act.Retracted retraction -> missing(retraction.step());
            default -> ended(act, standing());
        };
    }

    CaseFile with(RecordedAct act) {
        var longer = new ArrayList<>(acts);
        longer.add(act);
        return new CaseFile(id, person, cell, longer, votes);
    }

    /// The case as it would be with an act about an act; for questions only.
    CaseFile were(Act putRight) {
        return with(new RecordedAct(
                nextStep(),
                putRight,
                cell,
                "",
                Instant.EPOCH,
                RecordedAct.Origin.UNDO,
                Optional.empty(),
                List.of(),
                Words.NONE));
    }

    /// What is still done when a case has ended: the card handed over, a lateness explained, a decision annulled, a
    /// complaint about being struck off.
    private static boolean comesAfterTheEnd(Act act) {
        return switch (ActKind.of(act)) {
            case CARD_RECEIVED,
                    LATENESS_EXPLAINED,
                    DECISION_ANNULLED,
                    STRIKE_OFF_RECEIVED,
                    APPEALED,
                    APPEAL_ANSWERED,
                    DOSSIER_FORWARDED,
                    DECISION_FORWARDED,
                    REEXAMINED -> true;
            default -> false;
        };
    }

    private Optional<Outcome.Reason> missing(int step) {
        return standingAt(step).isPresent() ? Optional.empty() : Optional.of(Outcome.Reason.NO_SUCH_STEP);
    }

    private Optional<Outcome.Reason> ended(Act act, List<StandingAct> acts) {
        var before = acts.stream().filter(one -> one.on().isBefore(act.on())).toList();
        if (before.stream().anyMatch(one -> one.act() instanceof Act.Died)) {
            return Optional.of(Outcome.Reason.DIED);
        }
        var closed = Progress.of(cell, before).stage() == Stage.CLOSED;
        var movedOut = !before.isEmpty() && before.getLast().act() instanceof Act.MovedOut;
        return closed && !(movedOut && act instanceof Act.MovedIn) && !comesAfterTheEnd(act)
                ? Optional.of(Outcome.Reason.CASE_ENDED)
                : Optional.empty();
    }
}
