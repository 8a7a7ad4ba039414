package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the dates of a case say about its class of readiness (phân loại nguồn), as far as the classes are told by
/// dates. It is a proposal with its grounds; only the cell classifies, by [Act.Classified]. It says nothing of what a
/// person is like.
///
/// @param proposed nothing where the dates fit no class
/// @param grounds what the proposal rests on
/// @param missing what the next class would need beside it
public record Readiness(Optional<SourceClass> proposed, List<Ground> grounds, List<Ground> missing) {

    /// How long in the list, in months, before a source counts as followed long enough for A.
    static final int FOLLOWED = 12;

    private static final Set<Stage> ASKED = EnumSet.range(Stage.INTRODUCED, Stage.VERIFIED);

    /// A date, or the lack of one, by which a class is told.
    public enum Sign {
        INTRODUCED,
        LISTED,
        FOLLOWED,
        HELPED,
        TASKED,
        CERTIFIED,
        CERTIFICATE_ENDED,
        PAPERS,
        REMOVED,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A sign and the day it bears, or would bear.
    public record Ground(Sign sign, Optional<LocalDate> on) {

        static Ground of(Sign sign) {
            return new Ground(sign, Optional.empty());
        }

        static Ground of(Sign sign, LocalDate on) {
            return new Ground(sign, Optional.of(on));
        }
    }

    public Readiness {
        grounds = List.copyOf(grounds);
        missing = List.copyOf(missing);
    }

    /// Reads a case as it stood on a day; nothing once the cell has voted on the admission.
    ///
    /// @param owed what is owed in the case: until when its certificate is good stands there
    public static Optional<Readiness> of(CaseFile file, List<Due> owed, LocalDate day) {
        var acts =
                file.standing().stream().filter(act -> !act.on().isAfter(day)).toList();
        var progress = Progress.of(file.cell(), acts);
        if (progress.stage() == Stage.RESTING) {
            return Optional.of(resting(acts));
        }
        if (!ASKED.contains(progress.stage())) {
            return Optional.empty();
        }
        return Optional.of(
                progress.stage() == Stage.INTRODUCED ? introduced(acts) : followed(acts, progress, owed, day));
    }

    /// Paused or taken out of the list, with the day of the paper; after a refusal the dates say nothing.
    private static Readiness resting(List<StandingAct> acts) {
        var last = acts.stream()
                .map(StandingAct::act)
                .filter(act -> act instanceof Act.Removed
                        || act instanceof Act.Withdrawn
                        || act instanceof Act.Decided
                        || act instanceof Act.DecisionAnnulled)
                .reduce((_, later) -> later);
        return last.flatMap(Readiness::out)
                .map(ground -> new Readiness(Optional.of(SourceClass.D), List.of(ground), List.of()))
                .orElse(new Readiness(Optional.empty(), List.of(), List.of()));
    }

    private static Optional<Ground> out(Act act) {
        return switch (act) {
            case Act.Removed removed -> Optional.of(Ground.of(Sign.REMOVED, removed.on()));
            case Act.Withdrawn withdrawn -> Optional.of(Ground.of(Sign.WITHDRAWN, withdrawn.on()));
            default -> Optional.empty();
        };
    }

    private static Readiness introduced(List<StandingAct> acts) {
        var ground = day(acts, ActKind.INTRODUCED).map(on -> Ground.of(Sign.INTRODUCED, on));
        return new Readiness(Optional.of(SourceClass.C), ground.stream().toList(), List.of(Ground.of(Sign.LISTED)));
    }

    private static Readiness followed(List<StandingAct> acts, Progress progress, List<Due> owed, LocalDate day) {
        var here = new ArrayList<Ground>();
        var missing = new ArrayList<Ground>();
        sort(Sign.LISTED, progress.listedOn(), here, missing);
        if (progress.helper().isPresent()) {
            here.add(Ground.of(Sign.HELPED));
        } else {
            missing.add(Ground.of(Sign.HELPED));
        }
        sort(Sign.TASKED, day(acts, ActKind.TASK_GIVEN), here, missing);
        var forA = forA(acts, progress, owed, day);
        var lacking = forA.stream().filter(one -> !one.here()).map(One::ground).toList();
        var helped = missing.stream().noneMatch(one -> one.sign() != Sign.TASKED);
        if (helped && lacking.isEmpty()) {
            here.removeIf(one -> one.sign() != Sign.HELPED);
            forA.forEach(one -> here.add(one.ground()));
            return new Readiness(Optional.of(SourceClass.A), here, List.of());
        }
        return missing.isEmpty()
                ? new Readiness(Optional.of(SourceClass.B), here, lacking)
                : new Readiness(Optional.empty(), here, missing);
    }

    /// A sign of class A, and whether it is there.
    private record One(Ground ground, boolean here) {}

    private static List<One> forA(List<StandingAct> acts, Progress progress, List<Due> owed, LocalDate day) {
        var since = progress.listedOn().map(on -> on.plusMonths(FOLLOWED));
        var followed = new One(
                new Ground(Sign.FOLLOWED, progress.listedOn()),
                since.filter(on -> !on.isAfter(day)).isPresent());
        var papers = day(acts, ActKind.PROCEDURE_ALLOWED).or(() -> day(acts, ActKind.APPLIED));
        return List.of(
                followed,
                certificate(progress, owed, day),
                new One(new Ground(Sign.PAPERS, papers), papers.isPresent()));
    }

    private static One certificate(Progress progress, List<Due> owed, LocalDate day) {
        var ends = owed.stream()
                .filter(due -> due.deadline().equals("certificate-expiry"))
                .filter(due ->
                        progress.certifiedOn().filter(due.startedOn()::equals).isPresent())
                .map(Due::due)
                .findFirst();
        if (ends.filter(day::isAfter).isPresent()) {
            return new One(new Ground(Sign.CERTIFICATE_ENDED, ends), false);
        }
        return new One(new Ground(Sign.CERTIFIED, ends), ends.isPresent());
    }

    private static void sort(Sign sign, Optional<LocalDate> on, List<Ground> here, List<Ground> missing) {
        on.ifPresentOrElse(day -> here.add(Ground.of(sign, day)), () -> missing.add(Ground.of(sign)));
    }

    private static Optional<LocalDate> day(List<StandingAct> acts, ActKind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .map(StandingAct::on)
                .reduce((_, later) -> later);
    }
}
