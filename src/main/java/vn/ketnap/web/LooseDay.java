package vn.ketnap.web;

import java.time.LocalDate;

/// A day of which perhaps only the month or the year is known: `05/02/1995`, `06/1997`, `1997`.
///
/// @param earliest the first day it can be
public record LooseDay(LocalDate earliest, Grain grain) {

    /// How much is known.
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }
}
