package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A time between two changes of the main texts, a regime (regulations, section 0), by which tables of numbers are laid
/// out.
///
/// @param from the first day
/// @param until the last day; the end of time for the present one
public record Regime(String code, LocalDate from, LocalDate until) {

    public static final List<Regime> ALL = List.of(
            of("R1", "2016-07-25", "2021-07-29"),
            of("R2", "2021-07-30", "2025-01-19"),
            of("R3a", "2025-01-20", "2025-06-30"),
            of("R3b", "2025-07-01", "2026-04-07"),
            new Regime("R4", LocalDate.of(2026, 4, 8), LocalDate.MAX));

    /// What a number says in this time: the value of its first day, then those that change it within it.
    public List<Value> values(Quantity quantity) {
        var values = new ArrayList<Value>();
        values.add(quantity.on(from));
        quantity.values().stream()
                .filter(value -> value.from().isAfter(from) && !value.from().isAfter(until))
                .filter(value -> !value.written().equals(values.getLast().written()))
                .forEach(values::add);
        return values;
    }

    private static Regime of(String code, String from, String until) {
        return new Regime(code, LocalDate.parse(from), LocalDate.parse(until));
    }
}
