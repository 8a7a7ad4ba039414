package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.regulation.Value;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// The form for a number: first which one, then what it is from a day on.
///
/// @param bodies what pages call every body
/// @param allowed the bodies this number may name
public record AmendModel(
        List<Quantity> numbers,
        Optional<Quantity> number,
        Map<String, Text> bodies,
        List<String> allowed,
        AmendForm form,
        Errors errors) {

    public AmendModel {
        numbers = List.copyOf(numbers);
        bodies = Map.copyOf(bodies);
        allowed = List.copyOf(allowed);
    }

    /// The numbers to choose from: those of the Centre, or the customs of the place.
    public List<Option> options(boolean local) {
        return numbers.stream()
                .filter(one -> one.local() == local)
                .map(one -> new Option(one.key(), Say.say(one.label())))
                .toList();
    }

    /// What may be chosen where the unit has few values; nothing where the value is typed.
    public List<Option> choices() {
        var one = number.orElseThrow();
        return switch (one.unit()) {
            case "flag" -> List.of("1", "0").stream().map(this::option).toList();
            case "body" -> allowed.stream().map(this::option).toList();
            default -> List.of();
        };
    }

    public String said(Value value) {
        return new Worded(bodies).of(number.orElseThrow(), value.written());
    }

    private Option option(String value) {
        return new Option(value, new Worded(bodies).of(number.orElseThrow(), value));
    }
}
