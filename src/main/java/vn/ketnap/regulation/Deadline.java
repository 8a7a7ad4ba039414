package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// What runs from where, how long, counted how (thời hạn).
///
/// @param months true when counted in months, otherwise in working days
/// @param numbers summed
/// @param start the step, other deadline or fact that starts it
/// @param lawOf the step whose day chooses the regulation; otherwise the day the clock starts
/// @param answer the step that answers it
/// @param ends the steps that end what is owed
/// @param ending when such a step ends it: `ever`, `since` the clock started, `never-owed` when it is shown only if
/// asked
/// @param abroad the same for a request abroad
/// @param afterLeaving true when it runs although the person has left the process
/// @param local true for a custom of the place
public record Deadline(
        String word,
        Text title,
        String rule,
        boolean months,
        List<String> numbers,
        Start start,
        Optional<String> lawOf,
        String answer,
        List<String> ends,
        String ending,
        Optional<Deadline> abroad,
        boolean afterLeaving,
        boolean local) {

    /// What starts the clock.
    ///
    /// @param kind `step`, `deadline` or `fact`
    public record Start(String kind, List<String> words) {}
}
