package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Reads a number of the regulation with its values by day.
final class NumberFile {

    private static final Set<String> UNITS =
            Set.of("years", "months", "working-days", "members", "votes", "share", "flag", "body");
    private static final Set<String> UNREAD = Set.of("unknown", "none");

    private NumberFile() {}

    static Quantity quantity(String key, Place place) {
        place.map(Set.of("unit", "label", "values", "local"));
        var values = new ArrayList<Value>();
        for (var one : place.at("values").list()) {
            one.map(Set.of("from", "value", "document", "clause", "basis"));
            var value = value(one, place.at("unit").oneOf(UNITS));
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
                values);
    }

    private static Value value(Place place, String unit) {
        var said = place.at("value");
        var unread = UNREAD.contains(said.text());
        var number = !unread && !Set.of("share", "body").contains(unit);
        if (unit.equals("share") && !unread && Share.read(said.text()).isEmpty()) {
            throw said.wrong("\"at-least 2/3\", \"more-than 1/2\"");
        }
        if (unit.equals("flag") && number) {
            said.oneOf(Set.of("0", "1"));
        }
        return new Value(
                place.at("from").day(),
                number ? Optional.of(said.number()) : Optional.empty(),
                number ? Optional.empty() : Optional.of(said.text()),
                BookFiles.clause(place),
                false);
    }
}
