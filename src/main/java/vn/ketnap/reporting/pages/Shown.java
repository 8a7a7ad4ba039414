package vn.ketnap.reporting.pages;

import java.util.Optional;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Tongue;

/// How a value of a report is written, on the page, in a file and on paper alike.
///
/// @param discreet counts below [#FEW] are not told: outside the organisation whose people they
///     are they would point at persons
public record Shown(Tongue tongue, boolean discreet) {

    /// From so many on, a count of a sensitive breakdown points at nobody.
    static final int FEW = 5;

    public String words(Value value) {
        return switch (value) {
            case Value.Count count -> hides(count) ? "< " + FEW : tongue.number(count.n());
            case Value.Amount number ->
                number.n() == Math.rint(number.n()) ? tongue.number((long) number.n()) : tongue.number(number.n());
            case Value.Share share ->
                share.isKnown() && !discreet ? tongue.percent((double) share.part() / share.whole()) : "";
            case Value.Day day -> tongue.day(day.day());
            case Value.Words words -> words.words();
            case Value.Key key -> tongue.t(key.key());
            case Value.Named named -> named.name();
            case Value.Nothing _ -> "";
        };
    }

    /// A number where a spreadsheet should have one.
    Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Count count when !hides(count) -> Optional.of((double) count.n());
            case Value.Amount number -> Optional.of(number.n());
            default -> Optional.empty();
        };
    }

    boolean hides(Value.Count count) {
        return discreet && count.n() > 0 && count.n() < FEW;
    }
}
