package vn.ketnap.regulation;

import java.time.LocalDate;

/// Something owed by a day.
///
/// @param deadline the word of the deadline: `ceremony`, `recognition-vote`
/// @param subject whom a verification is about; empty otherwise
/// @param step the step that answers it
/// @param local true for a custom of the place, which no text of the Centre knows
/// @param provisional true when the days are counted beyond the confirmed calendar
/// @param unknown true when nobody has read the number for the day it started
public record Obligation(
        String deadline,
        String subject,
        String step,
        LocalDate startedOn,
        LocalDate due,
        String rule,
        Clause clause,
        boolean unknown,
        boolean local,
        boolean provisional) {}
