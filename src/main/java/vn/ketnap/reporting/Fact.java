package vn.ketnap.reporting;

import java.time.LocalDate;

/// An act that stands, as figures see it.
///
/// @param measure what the results count it as; empty for most acts
/// @param about what it is about, in one word: who introduced, the class of the source; empty for most acts
record Fact(Item item, String kind, String measure, String about) {

    boolean counts(String wanted, Period period) {
        return measure.equals(wanted) && period.holds(item.day());
    }

    LocalDate on() {
        return item.day();
    }
}
