package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a number of the regulation with its values by day.
final class NumberFile {

    private static final Set<String> UNITS =
            Set.of("years", "months", "working-days", "members", "votes", "share", "flag", "body");
    private static final Set<String> UNREAD = Set.of("unknown", "none");

    private NumberFile() {}

    /// The numbers of one document, such as the amendments printed for the next release.
    static Map<String, Quantity> quantities(Place document) {
        var numbers = new LinkedHashMap<String, Quantity>();
        document.map().forEach((key, place) -> numbers.put(key, quantity(key, place)));
        return numbers;
    }

    static Quantity quantity(String key, Place place) {
        place.map(Set.of("unit", "label", "values", "local", "allowed"));
        var values = new ArrayList<Value>();
        for (var one : place.at("values").list()) {
            one.map(Set.of("from", "value", "document", "clause", "basis"));
            var value = value(one, place.at("unit").oneOf(UNITS), place.words("allowed"));
            if (!values.isEmpty() && !value.from().isAfter(values.getLast().from())) {
                throw one.wrong("ngày không sau ngày trước / not after the day before it");
            }
            values.add(value);
        }
        if (values.isEmpty()) {
            throw place.wrong("không có giá trị / no value");
        }
        return new Quantity(
                key,
                place.text("unit"),
                place.at("label").both(),
                place.maybe("local").filter(Place::yes).isPresent(),
                place.words("allowed"),
                values);
    }

    private static Value value(Place place, String unit, List<String> allowed) {
        var said = place.at("value");
        var unread = UNREAD.contains(said.text());
        var number = !unread && !Set.of("share", "body").contains(unit);
        if (unit.equals("share") && !unread && Share.read(said.text()).isEmpty()) {
            throw said.wrong("\"at-least 2/3\", \"more-than 1/2\"");
        }
        if (unit.equals("flag") && number) {
            said.oneOf(Set.of("0", "1"));
        }
        if (!unread && !allowed.isEmpty()) {
            said.oneOf(Set.copyOf(allowed));
        }
        return new Value(
                place.at("from").day(),
                number ? Optional.of(said.number()) : Optional.empty(),
                number ? Optional.empty() : Optional.of(said.text()),
                BookFiles.clause(place),
                false);
    }
}
