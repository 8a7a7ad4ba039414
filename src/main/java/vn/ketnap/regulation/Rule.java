package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.basics.Text;

/// One rule as its file writes it: which steps ask it, which check answers, what a *no* does to each step, the words
/// and the clauses by day.
///
/// @param askedAt what a *no* does, by the word of the step; `any` for every step
/// @param check the name of the reasoning in [Checks]
/// @param with what the check is told beside the facts
/// @param numbers the numbers the check may read, and no others
/// @param message what is said when the answer is no
/// @param doubt what is said when it is in doubt; the message where nothing else is written
/// @param local whose custom it is; empty for a text of the Centre
/// @param place where it stands, for its examples
public record Rule(
        String id,
        Text title,
        Map<String, Effect> askedAt,
        String check,
        Map<String, String> with,
        Set<String> numbers,
        Text message,
        Text doubt,
        Text way,
        List<Clause> clauses,
        Optional<Text> local,
        Place place) {

    /// The clause in force on a day, the first one before any.
    Clause clause(LocalDate day) {
        var found = clauses.isEmpty() ? Clause.NONE : clauses.getFirst();
        for (var clause : clauses) {
            if (clause.from().isAfter(day)) {
                return found;
            }
            found = clause;
        }
        return found;
    }

    /// What a *no* does to a step.
    Effect effectAt(String step) {
        return Optional.ofNullable(askedAt.get(step))
                .or(() -> Optional.ofNullable(askedAt.get("any")))
                .orElse(Effect.WARNS);
    }

    /// The file it stands in, without folder and ending.
    public String topic() {
        var file = place.file();
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    Optional<String> told(String key) {
        return Optional.ofNullable(with.get(key));
    }
}
