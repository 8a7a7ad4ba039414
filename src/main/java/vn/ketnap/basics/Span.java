package vn.ketnap.basics;

import java.time.LocalDate;
import java.util.Optional;

/// A period of whole days: `from` belongs to it, `until` is the first day that no longer does.
public record Span(LocalDate from, Optional<LocalDate> until) {

    public Span {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("a span cannot end before it begins: " + from + " – " + until.get());
        }
    }

    public static Span since(LocalDate from) {
        return new Span(from, Optional.empty());
    }

    public static Span between(LocalDate from, LocalDate until) {
        return new Span(from, Optional.of(until));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
