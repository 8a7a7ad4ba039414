package vn.ketnap.reporting.pages;

import java.util.Optional;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Tongue;

/// How a value of a report is written, on the page, in a file and on paper alike.
///
/// @param discreet counts below [Reports#FEW] are not told: outside the organisation whose people they
///     are they would point at persons
public record Shown(Tongue tongue, boolean discreet) {

    public String words(Value value) {
        return switch (value) {
            case Value.Count count -> words(new Value.Total(count.n(), count.n()));
            case Value.Total total -> words(total);
            case Value.Made made -> words(made.value());
            case Value.Unit unit -> unit.name();
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
            case Value.Count count when !hides(count.n()) -> Optional.of((double) count.n());
            case Value.Total total
            when !hides(total.n()) && (total.isTold() || !discreet) -> Optional.of((double) total.n());
            case Value.Made made -> number(made.value());
            case Value.Amount number -> Optional.of(number.n());
            default -> Optional.empty();
        };
    }

    /// A total from which the small count of one unit would follow is told as far as the other units tell it.
    private String words(Value.Total total) {
        if (hides(total.n())) {
            return "< " + Reports.FEW;
        }
        return total.isTold() || !discreet ? tongue.number(total.n()) : "≥ " + tongue.number(total.shown());
    }

    private boolean hides(int n) {
        return discreet && n > 0 && n < Reports.FEW;
    }
}
