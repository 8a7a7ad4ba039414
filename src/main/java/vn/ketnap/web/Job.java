package vn.ketnap.web;

import java.time.LocalDate;
import java.util.Optional;

/// One line of the work list, in the reader's words: who owes what by when, by which clause, and the button for it.
///
/// @param path the person's or cell's page
/// @param reckoning from which day the time runs and how long it is
/// @param status always days in numbers: `Quá hạn 22 ngày`
/// @param main true for the one button of the page that matters most
public record Job(
        Optional<LocalDate> due,
        String path,
        String who,
        Optional<String> where,
        String what,
        String reckoning,
        Optional<String> clause,
        Tone tone,
        String status,
        Optional<Action> action,
        boolean main) {

    /// The button: the legal step it records, and where.
    public record Action(String label, String path) {}
}
