package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a cell proposed and the committees answered before somebody is sent to the awareness class
/// (ADM-LIST-MONTH-CB, ADM-LIST-MONTH-UP).
///
/// @param on the day of the cell's resolution
/// @param answers of the committees, in order of day
public record ClassProposal(LocalDate on, List<Act.ListConfirmed> answers) {

    public ClassProposal {
        answers = List.copyOf(answers);
    }

    /// The latest proposal of a case on which nobody has been sent yet.
    public static Optional<ClassProposal> of(CaseFile file) {
        var acts = file.standing();
        var proposed = acts.stream()
                .filter(one -> one.kind() == ActKind.CLASS_PROPOSED)
                .reduce((_, later) -> later);
        return proposed.filter(line ->
                        acts.stream().noneMatch(one -> one.step() > line.step() && one.kind() == ActKind.CLASS_SENT))
                .map(line -> new ClassProposal(
                        line.on(), ListLines.answers(acts, line.step(), ActKind.CLASS_PROPOSED, line.on())));
    }

    /// The answer by which a committee did not agree.
    public Optional<Act.ListConfirmed> refusal() {
        return answers.stream()
                .filter(one -> one.answer() == ListAnswer.NOT_AGREED)
                .findFirst();
    }
}
