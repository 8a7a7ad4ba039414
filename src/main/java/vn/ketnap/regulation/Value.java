package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;

/// What a number says from a day on. `unknown`: nobody has read the text; `none`: the regulation has no such number.
///
/// @param number a whole number of the quantity's unit
/// @param word a share (`at-least 2/3`), a body, `unknown` or `none`
/// @param entered true when an officer entered it here between two releases
public record Value(LocalDate from, Optional<Integer> number, Optional<String> word, Clause clause, boolean entered) {

    /// Whether somebody has read it; `none` is known too.
    public boolean isKnown() {
        return word.filter("unknown"::equals).isEmpty();
    }

    public boolean isNone() {
        return word.filter("none"::equals).isPresent();
    }

    /// The value in one word, as the files write it.
    public String written() {
        return number.map(Object::toString).or(() -> word).orElse("unknown");
    }
}
