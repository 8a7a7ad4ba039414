package vn.ketnap.basics;

import java.util.Map;

/// One figure about the running program (số đo).
///
/// @param name in the words of Prometheus: small letters and `_`, with its unit
/// @param kind whether it only rises
/// @param labels what it is of; words of the program only
public record Measure(String name, Kind kind, Map<String, String> labels, double value) {

    /// How a figure moves.
    public enum Kind {
        COUNTER,
        GAUGE,
        HISTOGRAM
    }

    /// A figure that rises and falls.
    public static Measure gauge(String name, Number value) {
        return new Measure(name, Kind.GAUGE, Map.of(), value.doubleValue());
    }
}
