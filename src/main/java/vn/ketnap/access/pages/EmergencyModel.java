package vn.ketnap.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ketnap.organization.Emergencies;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// Emergency accesses: those the reader is concerned by, and opening one.
///
/// @param opening empty for whoever may open none
public record EmergencyModel(List<Line> lines, Optional<Opening> opening) {

    /// One access.
    ///
    /// @param state `open`, `ended`
    /// @param times how many of these lines the same account opened in the twelve months up to this one
    public record Line(Rights.Given given, String part, String state, int times) {}

    /// What is needed to open one.
    ///
    /// @param second whether the account has a second step of signing in
    /// @param proved whether it was asked for anew just now
    /// @param question the question to a device, where one can answer
    /// @param parts of which one may be opened
    public record Opening(
            boolean second, boolean proved, Optional<String> question, List<Option> parts, Form form, Errors errors) {

        public Opening {
            parts = List.copyOf(parts);
        }

        public List<Option> hours() {
            return IntStream.of(1, 2, 4, Emergencies.HOURS)
                    .mapToObj(Integer::toString)
                    .map(one -> new Option(one, one))
                    .toList();
        }
    }

    /// What was typed.
    public record Form(String part, String hours, String reason) {

        static final Form EMPTY = new Form("", "2", "");
    }

    public EmergencyModel {
        lines = List.copyOf(lines);
    }

    static Line line(Rights.Given given, String part, Instant now, List<Rights.Given> all) {
        return new Line(
                given, part, given.emergency().orElseThrow().isOpen(now) ? "open" : "ended", given.timesInAYear(all));
    }
}
