package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A number of the regulation through time (con số của quy định): months, working days, a share of votes, a yes or no.
///
/// @param unit years, months, working-days, members, votes, share, flag or body
/// @param local true for a custom of the place, which no text of the Centre knows and which never blocks
/// @param allowed the words a body may be, where the file names them; otherwise empty
/// @param values by the day from which each holds, the earliest first
public record Quantity(String key, String unit, Text label, boolean local, List<String> allowed, List<Value> values) {

    public Quantity {
        allowed = List.copyOf(allowed);
        values = List.copyOf(values);
    }

    /// Whether the regulation may have no such number: a custom of the place, or a number that once was not there.
    boolean mayBeNone() {
        return local || values.stream().anyMatch(Value::isNone);
    }

    /// The periods not read that reach beyond a day, by their first day.
    List<LocalDate> unreadBeyond(LocalDate day) {
        var open = new ArrayList<LocalDate>();
        for (var i = 0; i < values.size(); i++) {
            var over = i + 1 < values.size() && !values.get(i + 1).from().isAfter(day);
            if (!values.get(i).isKnown() && !over) {
                open.add(values.get(i).from());
            }
        }
        return List.copyOf(open);
    }

    /// What is written for the day, known or not. Before the first day the first value is used.
    public Value on(LocalDate day) {
        var found = values.getFirst();
        for (var value : values) {
            if (value.from().isAfter(day)) {
                return found;
            }
            found = value;
        }
        return found;
    }

    /// The value to use on a day: the one of the day, otherwise the last one known before it. Empty where the
    /// regulation has no such number.
    public Optional<Value> inForce(LocalDate day) {
        var now = on(day);
        if (now.isKnown()) {
            return Optional.of(now).filter(value -> !value.isNone());
        }
        Optional<Value> last = Optional.empty();
        for (var value : values) {
            if (value.isKnown() && !value.isNone() && !value.from().isAfter(day)) {
                last = Optional.of(value);
            }
        }
        return last;
    }

    /// Whether nobody has read the number for that day.
    public boolean isUnknown(LocalDate day) {
        return !on(day).isKnown();
    }

    /// The same with a value entered between releases; it replaces one of the same day, and holds until the next.
    Quantity with(Value entered) {
        var longer = new ArrayList<>(values);
        longer.removeIf(value -> value.from().equals(entered.from()));
        longer.add(entered);
        longer.sort(Comparator.comparing(Value::from));
        return new Quantity(key, unit, label, local, allowed, longer);
    }
}
