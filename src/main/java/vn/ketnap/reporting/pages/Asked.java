package vn.ketnap.reporting.pages;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.web.Typed;

/// The period asked for, as far as it can be read.
record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Typed typed) {

    /// Without days: this year until today.
    static Asked read(String from, String to, LocalDate today) {
        var typed = new Typed(today);
        var first = from.isEmpty() ? Optional.of(today.withDayOfYear(1)) : typed.day("from", from);
        var last = to.isEmpty() ? Optional.of(today) : typed.day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            typed.complain("to", "reporting.backwards");
        }
        return new Asked(first, last, typed);
    }
}
