package vn.ketnap.admission;

import java.util.List;

/// The steps of a case that a new act may be about and that nothing has answered yet: what the cell decided
/// about its list, for the committee that answers it; the tasks given, for their results.
public final class OpenSteps {

    /// The field of a form that names such a step.
    public static final String FIELD = "of";

    private OpenSteps() {}

    /// Whether a form must still say which step it is about: there are several, or it says no to none.
    public static boolean mustBeNamed(CaseFile file, ActForm form) {
        return form.value(FIELD).isBlank()
                && (of(file, form.kind()).size() > 1
                        || form.value("answer").equals(ActCodec.word(ListAnswer.NOT_AGREED)));
    }

    /// The steps that an act of this kind may name, in order of day; none for acts that name no step.
    public static List<StandingAct> of(CaseFile file, ActKind kind) {
        var acts = file.standing();
        return switch (kind) {
            case LIST_CONFIRMED ->
                acts.stream().filter(one -> ListLines.isOpen(acts, one)).toList();
            case TASK_COMPLETED -> tasks(acts);
            default -> List.of();
        };
    }

    /// A result that names no task answers all that were given before.
    static List<StandingAct> tasks(List<StandingAct> acts) {
        return acts.stream()
                .filter(one -> one.act() instanceof Act.TaskGiven)
                .filter(task -> acts.stream().noneMatch(one -> isResultOf(task, one)))
                .toList();
    }

    private static boolean isResultOf(StandingAct task, StandingAct one) {
        return one.act() instanceof Act.TaskCompleted result
                && (result.of() == task.step()
                        || (result.of() == 0 && !one.on().isBefore(task.on()) && one.step() > task.step()));
    }
}
