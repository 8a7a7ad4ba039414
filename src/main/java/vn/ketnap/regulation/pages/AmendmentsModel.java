package vn.ketnap.regulation.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.basics.Text;
import vn.ketnap.regulation.Amendment;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.web.Say;

/// What was entered here, the newest first.
///
/// @param rows as the database keeps them, the oldest first
/// @param passedOver what this release no longer knows
public record AmendmentsModel(
        List<Amendment> rows,
        Map<String, Quantity> numbers,
        Map<String, Text> bodies,
        Set<Long> passedOver,
        ZoneId zone,
        boolean mayAmend) {

    public AmendmentsModel {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
        bodies = Map.copyOf(bodies);
        passedOver = Set.copyOf(passedOver);
    }

    public List<Amendment> lines() {
        return rows.stream().filter(row -> row.revokes().isEmpty()).toList().reversed();
    }

    public long inForce() {
        return lines().stream().filter(line -> revoked(line).isEmpty()).count();
    }

    /// The row that took this one back.
    public Optional<Amendment> revoked(Amendment line) {
        return rows.stream()
                .filter(row -> row.revokes().filter(id -> id == line.id()).isPresent())
                .findFirst();
    }

    /// The number's name, or what is said of the day or the year.
    public String what(Amendment line) {
        return switch (line.kind()) {
            case NUMBER ->
                Optional.ofNullable(numbers.get(line.key()))
                        .map(number -> Say.say(number.label()))
                        .orElse(line.key());
            case DAY -> Say.t("regulation.amendment.day." + line.value());
            case YEAR -> Say.t("regulation.amendment.year", line.key());
        };
    }

    public String value(Amendment line) {
        return Optional.ofNullable(numbers.get(line.key()))
                .map(number -> new Worded(bodies).of(number, line.value()))
                .orElse("");
    }

    public LocalDate enteredOn(Amendment line) {
        return LocalDate.ofInstant(line.at(), zone);
    }

    /// The document with its point.
    public String source(Amendment line) {
        return line.clause().isEmpty()
                ? line.document()
                : Say.t("regulation.amendment.source", line.document(), line.clause());
    }
}
