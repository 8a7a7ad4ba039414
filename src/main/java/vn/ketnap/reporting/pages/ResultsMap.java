package vn.ketnap.reporting.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Overview;
import vn.ketnap.reporting.Results;

/// The results of a period as a program reads them.
record ResultsMap(Results results) {

    private static final String PREVIOUS = "admittedPreviousPeriod";

    /// With what was planned for the year, what the same period of the year before and what the period
    /// before gave, where asked for.
    Map<String, Object> compared(List<String> with, Supplier<Overview> overview, Supplier<Results> previous) {
        var map = new LinkedHashMap<String, Object>();
        map.put("from", results.from().toString());
        map.put("to", results.to().toString());
        map.put("organisation", results.organisation().code());
        putAll(map, results.total());
        var bars = with.isEmpty() ? List.<Overview.Bar>of() : overview.get().cells();
        if (!with.isEmpty()) {
            compare(map, overview.get().total(), with);
        }
        var before = with.contains("previous-period") ? Optional.of(previous.get()) : Optional.<Results>empty();
        before.ifPresent(one -> map.put(PREVIOUS, one.total().of("admitted")));
        map.put(
                "byCell",
                results.byCell().stream()
                        .map(line -> {
                            var written = line(line, bars, with);
                            before.ifPresent(one -> written.put(PREVIOUS, of(one, line.cell())));
                            return written;
                        })
                        .toList());
        return map;
    }

    private static int of(Results before, Organization cell) {
        return before.byCell().stream()
                .filter(line -> line.cell().id().equals(cell.id()))
                .mapToInt(line -> line.counts().of("admitted"))
                .sum();
    }

    private static Map<String, Object> line(Results.CellLine line, List<Overview.Bar> bars, List<String> with) {
        var map = new LinkedHashMap<String, Object>();
        map.put("cell", line.cell().code());
        putAll(map, line.counts());
        bars.stream()
                .filter(bar -> bar.label()
                        .filter(one -> one.id().equals(line.cell().id()))
                        .isPresent())
                .forEach(bar -> compare(map, bar, with));
        return map;
    }

    private static void compare(Map<String, Object> map, Overview.Bar bar, List<String> with) {
        if (with.contains("plan") && bar.target().isPresent()) {
            map.put("admittedPlan", bar.target().getAsInt());
        }
        if (with.contains("same-period")) {
            map.put("admittedSamePeriod", bar.lastYear());
        }
    }

    private static void putAll(Map<String, Object> map, Counts counts) {
        Counts.MEASURES.forEach(measure -> map.put(measure, counts.of(measure)));
    }
}
