package vn.ketnap.exchange.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/// One sheet: cells by row number (as Excel shows it) and column index (A = 0).
///
/// @param hidden row numbers that are hidden
/// @param unseen indexes of columns that have something in them and are hidden
record Sheet(
        String name,
        SortedMap<Integer, SortedMap<Integer, Cell>> cells,
        List<Merge> merges,
        Set<Integer> hidden,
        SortedSet<Integer> unseen) {

    /// A merged area, both ends included; rows as Excel shows them, columns from 0.
    record Merge(int top, int bottom, int left, int right) {

        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        int width() {
            return right - left + 1;
        }
    }

    Cell at(int row, int column) {
        var line = cells.get(row);
        return line == null ? Cell.none() : line.getOrDefault(column, Cell.none());
    }

    /// The cell, or the corner of the merged area it lies in.
    Cell seen(int row, int column) {
        return merge(row, column)
                .map(merge -> at(merge.top(), merge.left()))
                .filter(_ -> at(row, column).blank())
                .orElse(at(row, column));
    }

    Optional<Merge> merge(int row, int column) {
        return merges.stream().filter(merge -> merge.covers(row, column)).findFirst();
    }

    /// Columns of the row that have something in them, from left to right.
    List<Integer> filled(int row) {
        var line = cells.get(row);
        return line == null
                ? List.of()
                : line.entrySet().stream()
                        .filter(entry -> !entry.getValue().blank())
                        .map(java.util.Map.Entry::getKey)
                        .toList();
    }

    /// The last row with content; 0 when there is none.
    int last() {
        return cells.keySet().stream()
                .filter(row -> !filled(row).isEmpty())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    int width() {
        return cells.values().stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> line.lastKey() + 1)
                .max()
                .orElse(0);
    }

    /// The letters Excel shows above a column.
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
