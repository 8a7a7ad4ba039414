package vn.ketnap.admission;

import java.time.LocalDate;

/// One thing owed in a case by a day (việc đến hạn), as the regulation of the day it started says.
///
/// @param deadline the regulation's word: `ceremony`, `recognition-vote`, …
/// @param subject whom a verification is about, the step that gave a task; empty otherwise
/// @param step the act that answers it
/// @param local true for a custom of the place, which never blocks
/// @param provisional true when the days are counted beyond the confirmed calendar
/// @param unknown true when nobody has read the number for that day and the last known value is used
public record Due(
        String deadline,
        String subject,
        String step,
        LocalDate due,
        LocalDate startedOn,
        String rule,
        String clause,
        boolean unknown,
        boolean local,
        boolean provisional) {

    /// A task given with its day; the subject is the step that gave it.
    static Due task(int step, LocalDate given, LocalDate due) {
        return new Due(
                "task", String.valueOf(step), ActKind.TASK_COMPLETED.word(), due, given, "", "", false, false, false);
    }
}
