package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.regulation.Step;

/// Whether an act may be recorded in a case, by the regulation of its day. Pure: no clock, no database, nothing
/// changes; the outcome says what would.
final class Consideration {

    /// What is known beside the acts: the person, the members, the organisation of a day.
    @FunctionalInterface
    interface Known {

        /// The facts for a question about a day, on the acts given.
        Facts on(LocalDate day, List<StandingAct> acts);
    }

    /// Who writes an act down, when and how.
    ///
    /// @param today the day after which nothing can have happened yet
    /// @param override why it is to be recorded although a rule blocks; empty words where nobody says so
    record Writing(
            String by,
            Instant at,
            LocalDate today,
            RecordedAct.Origin origin,
            Optional<ImportRef> list,
            Words override) {}

    private static final Facts.RelativeFacts NOTHING_KNOWN = new Facts.RelativeFacts(false, false, false, "");

    private Consideration() {}

    static Outcome of(CaseFile file, Act act, Known known, Regulations regulations, Writing writing) {
        if (happens(act).isAfter(writing.today())) {
            return new Outcome.OutOfTurn(file, Outcome.Reason.FUTURE_DAY);
        }
        var out = file.outOfTurn(act);
        if (out.isPresent()) {
            return new Outcome.OutOfTurn(file, out.get());
        }
        var findings = ask(file, act, known, regulations);
        var blocked = blocks(findings).findAny().isPresent();
        if (blocked
                && writing.origin() != RecordedAct.Origin.LIST
                && writing.override().isEmpty()) {
            return new Outcome.Refused(file, findings);
        }
        var recorded = new RecordedAct(
                file.nextStep(),
                act,
                file.responsible(act),
                writing.by(),
                writing.at(),
                writing.origin(),
                writing.list(),
                findings,
                blocked ? writing.override() : Words.NONE);
        return new Outcome.Accepted(file.with(recorded), recorded);
    }

    /// What the regulation of its day says of an act, on the facts known up to that day.
    static List<StoredFinding> ask(CaseFile file, Act act, Known known, Regulations regulations) {
        return switch (act) {
            case Act.Retracted _ -> List.of();
            case Act.Corrected correction ->
                ask(file.standingWithout(correction.step()), correction.instead(), known, regulations);
            default -> ask(file.standing(), act, known, regulations);
        };
    }

    /// Acts that the regulation of their day now blocks by a rule that did not block them when they were recorded:
    /// something before them was corrected, retracted or written down later.
    static Map<Integer, List<StoredFinding>> reconsidered(CaseFile file, Known known, Regulations regulations) {
        var changed = new LinkedHashMap<Integer, List<StoredFinding>>();
        for (var one : file.standing()) {
            var then =
                    blocks(one.recorded().findings()).map(StoredFinding::rule).toList();
            var now = blocks(ask(file.standingWithout(one.step()), one.act(), known, regulations))
                    .filter(finding -> !then.contains(finding.rule()))
                    .toList();
            if (!now.isEmpty() && one.recorded().origin() != RecordedAct.Origin.LIST) {
                changed.put(one.step(), now);
            }
        }
        return changed;
    }

    /// Acts that rest on another one: were that put right, a rule would block them that does not block them now.
    static Map<Integer, List<StoredFinding>> resting(
            CaseFile file, CaseFile after, Known known, Regulations regulations) {
        var resting = new LinkedHashMap<Integer, List<StoredFinding>>();
        for (var one : after.standing()) {
            var now = blocks(ask(file.standingWithout(one.step()), one.act(), known, regulations))
                    .map(StoredFinding::rule)
                    .toList();
            var then = blocks(ask(after.standingWithout(one.step()), one.act(), known, regulations))
                    .filter(finding -> !now.contains(finding.rule()))
                    .toList();
            if (!then.isEmpty()) {
                resting.put(one.step(), then);
            }
        }
        return resting;
    }

    private static Stream<StoredFinding> blocks(List<StoredFinding> findings) {
        return findings.stream().filter(StoredFinding::blocks);
    }

    /// The facts of a question on the acts given. Whoever the CV names or was written to about is to be verified; what
    /// is not known of them is not assumed.
    ///
    /// @param family the relatives of the CV, by the words of the acts
    static Facts facts(
            Facts.Setting setting,
            Facts.Candidate person,
            Map<String, Facts.MemberFacts> members,
            Map<String, Facts.RelativeFacts> family,
            List<StandingAct> acts) {
        var relatives = new HashMap<>(family);
        var past = new ArrayList<Step>(acts.size());
        for (var one : acts) {
            if (one.act() instanceof Act.VerificationSent sent) {
                var about = LetterSubject.of(sent.subject()).person();
                if (!about.equals("self")) {
                    relatives.putIfAbsent(about, NOTHING_KNOWN);
                }
            }
            past.add(step(one));
        }
        return new Facts(setting, person, members, relatives, past);
    }

    private static Step step(StandingAct one) {
        return new Step(
                one.on(),
                one.kind().word(),
                ActCodec.details(one.act()),
                one.recorded().origin() == RecordedAct.Origin.LIST);
    }

    /// The step asked about. That a remark was handed over is a fact, what it says is not (ADM-TRF-HELPER); a dossier
    /// that goes up says which papers are still to be mended.
    private static Step step(Act act, List<StandingAct> before) {
        var details = new HashMap<>(ActCodec.details(act));
        if (act instanceof Act.HelperEnded ended) {
            details.put("handed-over", !ended.handedOver().isEmpty());
        }
        if (act instanceof Act.DossierSent) {
            details.put("to-mend", PaperFold.toMend(before, act.on()));
        }
        return Step.of(act.on(), ActKind.of(act).word(), details);
    }

    private static List<StoredFinding> ask(List<StandingAct> before, Act act, Known known, Regulations regulations) {
        return regulations.on(act.on()).ask(step(act, before), known.on(act.on(), before)).stream()
                .map(StoredFinding::of)
                .toList();
    }

    /// The day something was done; of a correction, the day it says.
    private static LocalDate happens(Act act) {
        return act instanceof Act.Corrected correction ? correction.instead().on() : act.on();
    }
}
