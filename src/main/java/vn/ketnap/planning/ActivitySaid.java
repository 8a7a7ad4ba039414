package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Optional;

/// What is said of an activity.
///
/// @param to the last day; the first for an activity of one day
/// @param members how many Party members took part; nothing where nobody counted
/// @param others how many who are not members
/// @param outcome kết quả, in a few words; empty while there is none
public record ActivitySaid(
        ActivityKind kind,
        LocalDate from,
        LocalDate to,
        String name,
        String place,
        Optional<Integer> members,
        Optional<Integer> others,
        String outcome) {

    public boolean takesOneDay() {
        return from.equals(to);
    }
}
