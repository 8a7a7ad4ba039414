package vn.ketnap.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.Today;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.regulation.Step;

/// Tries acts against the regulation of their day. Nothing changes here: the outcome says what would.
@Component
class Judge {

    private final FactsOfCase facts;
    private final Regulations regulations;
    private final Mandate mandate;
    private final Today today;
    private final Clock clock;

    Judge(FactsOfCase facts, Regulations regulations, Mandate mandate, Today today, Clock clock) {
        this.facts = facts;
        this.regulations = regulations;
        this.mandate = mandate;
        this.today = today;
        this.clock = clock;
    }

    Outcome consider(CaseFile file, Act act, Words override, Actor actor) {
        if (happens(act).isAfter(today.date())) {
            return new Outcome.OutOfTurn(file, Outcome.Reason.FUTURE_DAY);
        }
        var out = file.outOfTurn(act);
        if (out.isPresent()) {
            return new Outcome.OutOfTurn(file, out.get());
        }
        var findings = ask(file, act);
        var origin = mandate.origin(actor, file, act);
        var blocked = findings.stream().anyMatch(StoredFinding::blocks);
        if (blocked && origin != RecordedAct.Origin.LIST && override.isEmpty()) {
            return new Outcome.Refused(file, findings);
        }
        var recorded = new RecordedAct(
                file.nextStep(),
                act,
                file.responsible(act),
                actor.account(),
                clock.instant(),
                origin,
                actor.during(),
                findings,
                blocked ? override : Words.NONE);
        return new Outcome.Accepted(file.with(recorded), recorded);
    }

    /// The day something was done; of a correction, the day it says.
    private static LocalDate happens(Act act) {
        return act instanceof Act.Corrected correction ? correction.instead().on() : act.on();
    }

    /// What the regulation of its day says of an act, on the facts known up to that day.
    List<StoredFinding> ask(CaseFile file, Act act) {
        var gathered = facts.gather(file, Optional.of(act));
        return switch (act) {
            case Act.Retracted _ -> List.of();
            case Act.Corrected correction ->
                ask(gathered, file.standingWithout(correction.step()), correction.instead());
            default -> ask(gathered, file.standing(), act);
        };
    }

    /// What the regulation says today of a step still to be recorded, as if its own counts and members were in order.
    List<StoredFinding> advice(FactsOfCase.Gathered gathered, CaseFile file, ActKind kind, LocalDate day) {
        var step = Step.of(day, kind.word(), Assumed.details(kind, file));
        return regulations.on(day).ask(step, gathered.on(day, file.standing())).stream()
                .map(StoredFinding::of)
                .filter(finding -> !Assumed.concernsOwnDetails(finding.rule()))
                .toList();
    }

    /// Acts on which the regulation of their day now answers *no* with a rule that it did not name when they were
    /// recorded.
    Map<Integer, List<StoredFinding>> reconsidered(FactsOfCase.Gathered gathered, CaseFile file) {
        var changed = new LinkedHashMap<Integer, List<StoredFinding>>();
        for (var one : file.standing()) {
            var known =
                    one.recorded().findings().stream().map(StoredFinding::rule).toList();
            var now = ask(gathered, file.standingWithout(one.step()), one.act()).stream()
                    .filter(finding -> finding.blocks() && !known.contains(finding.rule()))
                    .toList();
            if (!now.isEmpty() && one.recorded().origin() != RecordedAct.Origin.LIST) {
                changed.put(one.step(), now);
            }
        }
        return changed;
    }

    /// Retractions of every act that an import brought into a case and that still stands.
    List<Outcome.Accepted> takenBack(CaseFile file, ImportRef list, Words reason, Actor actor) {
        var taken = new ArrayList<Outcome.Accepted>();
        var now = file;
        for (var one : file.standing()) {
            if (one.recorded().list().filter(list::equals).isPresent()) {
                var recorded = new RecordedAct(
                        now.nextStep(),
                        new Act.Retracted(today.date(), one.step(), reason),
                        one.recorded().cell(),
                        actor.account(),
                        clock.instant(),
                        RecordedAct.Origin.UNDO,
                        Optional.empty(),
                        List.of(),
                        Words.NONE);
                now = now.with(recorded);
                taken.add(new Outcome.Accepted(now, recorded));
            }
        }
        return taken;
    }

    private List<StoredFinding> ask(FactsOfCase.Gathered gathered, List<StandingAct> before, Act act) {
        return regulations.on(act.on()).ask(FactsOfCase.step(act), gathered.on(act.on(), before)).stream()
                .map(StoredFinding::of)
                .toList();
    }
}
