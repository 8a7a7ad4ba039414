package vn.ketnap.regulation;

import java.time.LocalDate;

/// What an officer says of one day of the calendar, against or beyond what the file says.
public record Correction(LocalDate day, Kind kind) {

    public enum Kind {
        /// Nobody works that day, whatever day of the week it is.
        OFF,
        /// It is worked, be it a weekend or a holiday; or it is an ordinary working day after all.
        WORKED
    }
}
