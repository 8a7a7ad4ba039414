package vn.ketnap.exchange.lists;

import java.util.List;
import java.util.Optional;

/// A date as read: the value to the precision it was written with, other readings, and what should be said about it.
///
/// @param value ISO: `1995-02-05`, `1995-02` or `1995`; empty when it cannot be read
record DateRead(Optional<String> value, List<String> alternatives, Optional<Code> problem) {

    static DateRead of(String value) {
        return new DateRead(Optional.of(value), List.of(), Optional.empty());
    }

    static DateRead partly(String value) {
        return new DateRead(Optional.of(value), List.of(), Optional.of(Code.DATE_PRECISION));
    }

    static DateRead unsure(String value, List<String> alternatives) {
        return new DateRead(Optional.of(value), alternatives, Optional.of(Code.DATE_AMBIGUOUS));
    }

    static DateRead none(Code problem) {
        return new DateRead(Optional.empty(), List.of(), Optional.of(problem));
    }

    boolean whole() {
        return value.filter(iso -> iso.length() == 10).isPresent();
    }

    static Optional<String> precision(Optional<String> value) {
        return value.map(iso -> iso.length() == 10 ? "day" : iso.length() == 7 ? "month" : "year");
    }
}
