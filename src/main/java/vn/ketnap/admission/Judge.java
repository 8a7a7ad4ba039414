package vn.ketnap.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
        var writing = new Consideration.Writing(
                actor.account(),
                clock.instant(),
                today.date(),
                mandate.origin(actor, file, act),
                actor.during(),
                override);
        return Consideration.of(file, act, known(file, act), regulations, writing);
    }

    /// Read only when a rule is asked.
    private Consideration.Known known(CaseFile file, Act act) {
        return (day, acts) -> facts.gatherWithFamily(file, Optional.of(act)).on(day, acts);
    }

    /// What the regulation says today of a step still to be recorded, as if its own counts and members were in order.
    List<StoredFinding> advice(FactsOfCase.Gathered gathered, CaseFile file, ActKind kind, LocalDate day) {
        var step = Step.of(day, kind.word(), Assumed.details(kind, file));
        return regulations.on(day).ask(step, gathered.on(day, file.standing())).stream()
                .map(StoredFinding::of)
                .filter(finding -> !Assumed.concernsOwnDetails(finding.rule()))
                .toList();
    }

    Majority majority(ActKind kind, boolean delegated, LocalDate day) {
        return new Majority(regulations.share(kind.word(), delegated, day));
    }

    String clause(String rule, LocalDate day) {
        return regulations.clause(rule, day);
    }

    /// Acts that the regulation of their day now blocks by a rule that did not block them then.
    Map<Integer, List<StoredFinding>> reconsidered(FactsOfCase.Gathered gathered, CaseFile file) {
        return Consideration.reconsidered(file, gathered, regulations);
    }

    /// Acts that a rule would block in the case as it would be, which does not block them now.
    Map<Integer, List<StoredFinding>> resting(FactsOfCase.Gathered gathered, CaseFile file, CaseFile after) {
        return Consideration.resting(file, after, gathered, regulations);
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
}
