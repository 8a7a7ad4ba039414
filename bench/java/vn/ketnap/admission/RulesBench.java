package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Obligation;
import vn.ketnap.regulation.Regulations;

/// How long the rules take on a case of forty acts: one act considered, what is owed, and loading the whole rulebook.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBench {

    private static final OrganizationRef CELL = new OrganizationRef(new UUID(0, 1));
    private static final PersonRef HOA = new PersonRef(new UUID(1, 1));
    private static final PersonRef BINH = new PersonRef(new UUID(1, 2));
    private static final Facts.Setting SETTING =
            new Facts.Setting("cell-under-base-committee", true, false, false, false);
    private static final Facts.Candidate AN = new Facts.Candidate(
            Optional.of(day("1990-05-19")),
            Optional.of(day("1990-05-19")),
            Optional.of("upper-secondary"),
            "ordinary",
            Optional.of(true),
            Optional.of(false),
            Set.of(),
            Optional.empty(),
            Set.of());
    private static final Facts.MemberFacts MEMBER =
            new Facts.MemberFacts(Optional.of(day("2005-06-01")), Optional.of(day("2010-01-01")));
    private static final Map<String, Facts.MemberFacts> MEMBERS =
            Map.of(HOA.toString(), MEMBER, BINH.toString(), MEMBER);
    private static final Consideration.Known KNOWN =
            (day, acts) -> Consideration.facts(SETTING, AN, MEMBERS, Map.of(), acts);
    private static final Consideration.Writing WRITING = new Consideration.Writing(
            "can-bo", Instant.EPOCH, day("2026-11-26"), RecordedAct.Origin.PAGE, Optional.empty(), Words.NONE);

    /// The act considered: the cell's vote, which most rules ask, or the recognition at the end of the way.
    @Param({"cell-voted", "recognised"})
    public String act;

    private final Regulations regulations = Regulations.asReleased();
    private final CaseFile beforeTheVote = file(beforeTheVote());
    private final CaseFile beforeRecognition = file(beforeRecognition());

    @Benchmark
    public Object consider() {
        return act.equals("cell-voted")
                ? consider(beforeTheVote, vote("2024-11-05", 8))
                : consider(
                        beforeRecognition, new Act.Recognised(day("2026-02-20"), "49-QĐ", Optional.empty(), 13, 0, 12));
    }

    @Benchmark
    public List<Obligation> owed() {
        var file = act.equals("cell-voted") ? beforeTheVote : beforeRecognition;
        return regulations.owed(KNOWN.on(day("2026-03-01"), file.standing()));
    }

    private Outcome consider(CaseFile file, Act considered) {
        return Consideration.of(file, considered, KNOWN, regulations, WRITING);
    }

    private static List<Act> beforeTheVote() {
        var acts = new ArrayList<Act>();
        acts.add(new Act.Introduced(day("2023-01-09"), Introducer.YOUTH_UNION, Words.NONE, Words.NONE));
        acts.add(new Act.Listed(day("2023-02-03"), "02-NQ/CB"));
        acts.add(new Act.HelperAssigned(day("2023-02-03"), HOA));
        acts.add(new Act.ClassSent(day("2023-03-01"), "01"));
        acts.add(new Act.ClassCertified(day("2023-06-01"), "12/GCN"));
        for (var month = 1; month <= 6; month++) {
            var on = day("2023-06-05").plusMonths(month);
            acts.add(new Act.TaskGiven(on, Words.NONE, Optional.empty()));
            acts.add(new Act.TaskCompleted(on.plusDays(20), Words.NONE));
            acts.add(new Act.Remarked(on.plusDays(22), Words.NONE, Words.NONE, Words.NONE));
        }
        acts.add(new Act.ProcedureAllowed(day("2024-01-10"), "07"));
        acts.add(new Act.Applied(day("2024-02-10")));
        acts.add(new Act.CvSealed(day("2024-02-12")));
        var subjects = List.of("self", "father", "mother", "spouse", "spouse-father");
        for (var subject : subjects) {
            acts.add(new Act.VerificationSent(day("2024-02-20"), subject, false, Optional.empty()));
            acts.add(new Act.VerificationReturned(day("2024-04-02"), subject));
        }
        acts.add(new Act.OpinionsSummarised(day("2024-05-06")));
        acts.add(new Act.IntroductionWritten(day("2024-05-10"), HOA, Optional.of(day("2020-01-01")), false));
        acts.add(new Act.IntroductionWritten(day("2024-05-11"), BINH, Optional.of(day("2020-01-01")), false));
        acts.add(new Act.CvCertified(day("2024-06-03")));
        return acts;
    }

    private static List<Act> beforeRecognition() {
        var acts = new ArrayList<>(beforeTheVote());
        acts.removeIf(one -> one instanceof Act.TaskGiven || one instanceof Act.TaskCompleted);
        acts.add(vote("2024-11-05", 5));
        acts.add(vote("2024-11-06", 8));
        acts.add(new Act.BaseVoted(day("2024-11-20"), "12", 11, 0, 10, 1));
        acts.add(new Act.Decided(day("2024-12-20"), DecisionOutcome.ADMITTED, "102", 13, 0, 12));
        acts.add(new Act.DecisionReceived(day("2024-12-25")));
        acts.add(new Act.CeremonyHeld(day("2025-01-10"), Optional.of(HOA)));
        acts.add(new Act.MemberFileDeclared(day("2025-01-20")));
        acts.add(new Act.NewMemberClassCertified(day("2025-08-20"), "9"));
        acts.add(new Act.SelfReviewWritten(day("2026-01-12")));
        acts.add(new Act.HelperReviewWritten(day("2026-01-13"), Optional.of(HOA)));
        acts.add(new Act.ProbationOpinionsSummarised(day("2026-01-14")));
        acts.add(new Act.RecognitionVoted(day("2026-01-20"), Proposal.RECOGNISE, "3", 9, 0, 9, 8, 1));
        return acts;
    }

    private static Act vote(String on, int inFavour) {
        return new Act.CellVoted(day(on), "05-NQ/CB", 9, 0, 9, inFavour, 9 - inFavour);
    }

    private static CaseFile file(List<Act> acts) {
        var file = new CaseFile(new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), CELL, List.of());
        for (var act : acts) {
            file = file.with(new RecordedAct(
                    file.nextStep(),
                    act,
                    CELL,
                    "can-bo",
                    Instant.EPOCH,
                    RecordedAct.Origin.PAGE,
                    Optional.empty(),
                    List.of(),
                    Words.NONE));
        }
        if (acts.size() != 40) {
            throw new IllegalStateException("the case has " + acts.size() + " acts");
        }
        return file;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
