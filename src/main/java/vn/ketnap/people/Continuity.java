package vn.ketnap.people;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Finds months that no line of a history covers, and lines that run beside one another (V-22, E-14). Whole months,
/// both ends included; a line may begin in the month in which the one before ends, or in the next.
public final class Continuity {

    private Continuity() {}

    /// Months in a row, both ends included.
    public record Months(YearMonth from, YearMonth to) {

        /// Where a line that covers them is entered, after the person's address.
        public String path() {
            return "cv/work/new?from=" + new CvMonth(from, true).shown() + "&to=" + new CvMonth(to, true).shown();
        }
    }

    /// Two lines that share more than the month in which one follows the other.
    public record Overlap(HistoryLine one, HistoryLine other, Months shared) {}

    /// The months from `from` until `until` that no line covers. A line without an end goes on until then; of a year
    /// without months the widest is taken.
    public static List<Months> gaps(List<HistoryLine> lines, YearMonth from, YearMonth until) {
        var gaps = new ArrayList<Months>();
        var next = from;
        for (var line : sorted(lines)) {
            var begins = line.from().earliest();
            if (begins.isAfter(next) && !next.isAfter(until)) {
                gaps.add(new Months(next, earlier(begins.minusMonths(1), until)));
            }
            next = later(next, line.until(until).plusMonths(1));
        }
        if (!next.isAfter(until)) {
            gaps.add(new Months(next, until));
        }
        return List.copyOf(gaps);
    }

    /// Lines of whole months that share more than one month.
    public static List<Overlap> overlaps(List<HistoryLine> lines, YearMonth until) {
        var found = new ArrayList<Overlap>();
        var sorted = sorted(lines);
        for (var i = 0; i < sorted.size(); i++) {
            for (var other : sorted.subList(i + 1, sorted.size())) {
                var one = sorted.get(i);
                var shared = new Months(
                        later(one.from().latest(), other.from().latest()),
                        earlier(certainEnd(one, until), certainEnd(other, until)));
                if (shared.to().isAfter(shared.from())) {
                    found.add(new Overlap(one, other, shared));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<HistoryLine> sorted(List<HistoryLine> lines) {
        return lines.stream()
                .sorted(java.util.Comparator.comparing(line -> line.from().earliest()))
                .toList();
    }

    private static YearMonth certainEnd(HistoryLine line, YearMonth until) {
        return line.to().map(CvMonth::earliest).orElse(until);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
