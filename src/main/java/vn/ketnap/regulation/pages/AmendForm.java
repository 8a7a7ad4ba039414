package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.regulation.Correction;
import vn.ketnap.regulation.Draft;
import vn.ketnap.regulation.Objection;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Typed;

/// What was typed on the pages of amendments, as it was typed.
public record AmendForm(Map<String, String> typed) {

    static final AmendForm EMPTY = new AmendForm(Map.of());

    public AmendForm {
        typed = Map.copyOf(typed);
    }

    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    String tidy(String key) {
        return Vietnamese.tidy(value(key));
    }

    /// A number from a day; nothing while something typed cannot be read.
    Optional<Draft> number(Quantity quantity, Typed reading) {
        var from = reading.day("from", value("from"));
        var value = reading.words("value", value("value"));
        return reading.fine()
                ? Optional.of(Draft.number(
                        quantity.key(),
                        from.orElseThrow(),
                        Worded.read(quantity, value.orElseThrow()),
                        tidy("document"),
                        tidy("clause"),
                        tidy("note")))
                : Optional.empty();
    }

    /// What one announcement says of the calendar: days off, days worked in exchange, a year that is settled.
    List<Draft> calendar(Typed reading) {
        var off = days("off", Correction.Kind.OFF, reading);
        var worked = days("worked", Correction.Kind.WORKED, reading);
        var year = reading.numberIfAny("year", value("year"))
                .map(one -> Draft.year(Math.clamp(one, 1, 9999), tidy("document"), tidy("note")));
        var all = Stream.of(off.stream(), worked.stream(), year.stream())
                .flatMap(one -> one)
                .toList();
        if (all.isEmpty() && reading.fine()) {
            reading.complain("off", "regulation.amendment.days.none");
        }
        return all;
    }

    private List<Draft> days(String field, Correction.Kind kind, Typed reading) {
        return Stream.of(value(field).split("[;,\\n]"))
                .map(Vietnamese::tidy)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> reading.day(field, words).stream())
                .distinct()
                .map(day -> Draft.day(day, kind, tidy("document"), tidy("note")))
                .toList();
    }

    /// Says each objection beside its field; one about no field of the form is said of the whole.
    static void say(List<Objection> objections, Set<String> fields, Typed reading) {
        objections.forEach(one -> reading.complain(
                fields.contains(one.field()) ? one.field() : Errors.FORM,
                "regulation.amendment.objection." + one.word(),
                one.said().toArray()));
    }
}
