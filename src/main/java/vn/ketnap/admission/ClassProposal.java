package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a cell proposed and the committees answered before somebody is sent to the awareness class
/// (ADM-LIST-MONTH-CB, ADM-LIST-MONTH-UP).
///
/// @param on the day of the cell's resolution
/// @param answers of the committees, in the order in which they were recorded
public record ClassProposal(LocalDate on, List<Answer> answers) {

    /// What one committee answered.
    public record Answer(ConfirmingLevel level, LocalDate on, ListAnswer answer) {}

    public ClassProposal {
        answers = List.copyOf(answers);
    }

    /// The answer by which a committee did not agree.
    public Optional<Answer> refusal() {
        return answers.stream()
                .filter(one -> one.answer() == ListAnswer.NOT_AGREED)
                .findFirst();
    }

    /// Reads `base 2018-09-12 agreed,superior …`, as the question about classes puts them together.
    static List<Answer> answers(String together) {
        return together.isEmpty()
                ? List.of()
                : Arrays.stream(together.split(","))
                        .map(one -> one.split(" ", 3))
                        .map(one -> new Answer(
                                one[0].equals("superior") ? ConfirmingLevel.SUPERIOR : ConfirmingLevel.BASE,
                                LocalDate.parse(one[1]),
                                one[2].equals("not-agreed") ? ListAnswer.NOT_AGREED : ListAnswer.AGREED))
                        .toList();
    }
}
