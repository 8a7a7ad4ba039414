package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a cell decided about its list, line by line, and which committees have answered it
/// (ADM-LIST-MONTH-UP). Pure: no clock, no database.
final class ListLines {

    private static final Set<ActKind> LINES =
            Set.of(ActKind.LISTED, ActKind.REMOVED, ActKind.CLASS_PROPOSED, ActKind.PROCEDURE_PROPOSED);

    private ListLines() {}

    /// What committees answered to one line. An old answer that names no line answers those before it; the
    /// dossier is answered by an act of its own.
    static List<Act.ListConfirmed> answers(List<StandingAct> acts, int step, ActKind kind, LocalDate day) {
        return acts.stream()
                .filter(one -> one.step() > step && !one.on().isBefore(day))
                .flatMap(one -> one.act() instanceof Act.ListConfirmed answer ? Stream.of(answer) : Stream.empty())
                .filter(answer -> answer.of() == step || (answer.of() == 0 && kind != ActKind.PROCEDURE_PROPOSED))
                .toList();
    }

    /// Whether nobody is left to answer: one did not agree, the committee above all answered, or the only
    /// one did.
    ///
    /// @param twoLevels whether a second committee answers after the cell's own
    static boolean areFinal(List<Act.ListConfirmed> answers, boolean twoLevels) {
        return answers.stream()
                .anyMatch(one ->
                        one.answer() == ListAnswer.NOT_AGREED || one.level() == ConfirmingLevel.SUPERIOR || !twoLevels);
    }

    static boolean isOpen(List<StandingAct> acts, StandingAct line) {
        return LINES.contains(line.kind())
                && !areFinal(answers(acts, line.step(), line.kind(), line.on()), true)
                && acts.stream().noneMatch(one -> one.step() > line.step() && isDone(line.kind(), one.kind()));
    }

    private static boolean isDone(ActKind proposed, ActKind kind) {
        return switch (proposed) {
            case CLASS_PROPOSED -> kind == ActKind.CLASS_SENT;
            case PROCEDURE_PROPOSED -> kind == ActKind.PROCEDURE_ALLOWED;
            default -> false;
        };
    }

    /// The acts without one line, as if the cell had not decided it.
    static List<StandingAct> without(List<StandingAct> acts, int line) {
        return acts.stream()
                .filter(one -> one.step() != line || !LINES.contains(one.kind()))
                .toList();
    }

    /// The acts that count by a day without what a committee did not agree to.
    static List<StandingAct> agreed(List<StandingAct> acts, LocalDate day) {
        var not = acts.stream()
                .filter(one -> !one.on().isAfter(day))
                .flatMap(
                        one -> one.act() instanceof Act.ListConfirmed answer && answer.answer() == ListAnswer.NOT_AGREED
                                ? Stream.of(answer.of())
                                : Stream.empty())
                .toList();
        return not.isEmpty()
                ? acts
                : acts.stream()
                        .filter(one -> !LINES.contains(one.kind()) || !not.contains(one.step()))
                        .toList();
    }
}
