package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What somebody writes under a list of cells or persons who adds it up for a unit's line.
final class InSum {

    private InSum() {}

    static List<String> of(Table table, int cells) {
        return switch (table.code()) {
            case "cell-work" -> picked(HandTables.plain(table.total().orElseThrow()), 0, 3, 4, 5, 6, 7);
            case "tree" -> HandTables.plain(table.rows().getFirst()).subList(0, 5);
            case "dry" -> dry(table, cells);
            case "probation" -> probation(table);
            case "remarks" -> remarks(table);
            default -> throw new IllegalArgumentException(table.code());
        };
    }

    private static List<String> picked(List<String> row, int... places) {
        return IntStream.of(places).mapToObj(row::get).toList();
    }

    private static List<String> dry(Table table, int cells) {
        var sums = new ArrayList<>(List.of(
                String.valueOf(cells),
                number(table, _ -> true),
                number(table, row -> row.get(1).equals("0"))));
        for (var years = 1; years <= 4; years++) {
            var of = String.valueOf(years);
            sums.add(number(table, row -> row.get(3).equals(of)));
        }
        sums.add(number(table, row -> row.get(2).equals("never")));
        return sums;
    }

    private static List<String> probation(Table table) {
        return List.of(
                number(table, _ -> true),
                number(table, row -> days(row) < 0),
                number(table, row -> days(row) >= 0 && days(row) <= 30),
                number(table, row -> days(row) > 30 && days(row) <= 90),
                number(table, row -> days(row) > 90),
                number(table, row -> row.get(4).equals("yes")),
                number(table, row -> row.get(4).equals("not-yet")));
    }

    private static double days(List<String> row) {
        return row.get(3).isEmpty() ? Double.MAX_VALUE : Double.parseDouble(row.get(3));
    }

    private static List<String> remarks(Table table) {
        var sums = new ArrayList<String>();
        sums.add(number(table, _ -> true));
        for (var month = 1; month < table.columns().size(); month++) {
            var at = month;
            var done = number(table, row -> row.get(at).equals("done"));
            sums.add(done + "/" + number(table, row -> !row.get(at).isEmpty()));
        }
        return sums;
    }

    private static String number(Table table, Predicate<List<String>> wanted) {
        return String.valueOf(
                table.rows().stream().map(HandTables::plain).filter(wanted).count());
    }
}
