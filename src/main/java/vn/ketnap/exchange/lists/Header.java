package vn.ketnap.exchange.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The heading of one sheet: its rows, and the label of every column put together from them.
///
/// @param labels by column index, upper row first
record Header(Sheet sheet, List<Integer> rows, SortedMap<Integer, List<String>> labels) {

    private static final int LOOK = 60;
    private static final Pattern COUNTING = Pattern.compile("\\(?\\d{1,2}\\)?");

    /// The row that names most columns, and the rows below that belong to it.
    static Optional<Header> of(Sheet sheet) {
        var best = 0;
        var found = 0;
        for (var row : sheet.cells().headMap(Math.min(LOOK, sheet.last()) + 1).keySet()) {
            var score = score(sheet, row);
            if (score > best) {
                best = score;
                found = row;
            }
        }
        return best >= 3 ? Optional.of(at(sheet, found)) : Optional.empty();
    }

    /// The heading that begins in a row somebody chose.
    static Header at(Sheet sheet, int first) {
        var rows = new ArrayList<>(List.of(first));
        var next = first + 1;
        while (next <= first + 3 && continues(sheet, first, next)) {
            rows.add(next++);
        }
        return new Header(sheet, List.copyOf(rows), labels(sheet, rows));
    }

    int last() {
        return rows.getLast();
    }

    /// What the columns may be; the key by which a mapping is remembered.
    String signature() {
        var words = new ArrayList<String>();
        labels.forEach((column, label) -> words.add(column + ":" + Label.key(String.join(" ", label))));
        return String.join("|", words);
    }

    /// Fields that some column is headed with, whatever the kind.
    Map<Field, Integer> fields() {
        var fields = new LinkedHashMap<Field, Integer>();
        labels.forEach((column, label) -> candidates(label).forEach(field -> fields.putIfAbsent(field, column)));
        return fields;
    }

    /// Both rows together, else the lower one, else the upper one: "Trình độ, VH" is one, "Nam" under "Ngày sinh" two.
    static List<Field> candidates(List<String> label) {
        var joined = Field.exactly(String.join(" ", label));
        if (!joined.isEmpty()) {
            return joined;
        }
        var lower = Field.exactly(label.getLast());
        return lower.isEmpty() ? Field.headed(String.join(" ", label)) : lower;
    }

    private static int score(Sheet sheet, int row) {
        var fields = new HashSet<Field>();
        var named = false;
        for (var column : sheet.filled(row)) {
            var label = sheet.at(row, column).raw();
            var candidates = label.length() > 80 || sheet.at(row, column) instanceof Cell.Amount
                    ? List.<Field>of()
                    : Field.headed(label);
            candidates.stream().findFirst().ifPresent(fields::add);
            named |= candidates.stream()
                    .anyMatch(field -> field.form() == Field.Form.NAME
                            || field == Field.GIVEN_NAME
                            || field == Field.ORG_NAME
                            || field == Field.FAMILY_NAME);
        }
        return named ? fields.size() : 0;
    }

    private static boolean continues(Sheet sheet, int first, int row) {
        var filled = sheet.filled(row);
        if (filled.isEmpty()) {
            return false;
        }
        if (filled.size() >= 4
                && filled.stream()
                        .allMatch(column -> COUNTING.matcher(
                                        sheet.at(row, column).raw().strip())
                                .matches())) {
            return true;
        }
        var merged = filled.stream()
                .allMatch(column -> sheet.merge(first, column)
                        .filter(merge -> merge.top() == first && merge.width() > 1 && merge.width() < 12)
                        .isPresent());
        var labels = filled.stream()
                .filter(column -> sheet.at(row, column) instanceof Cell.Words words
                        && !Field.exactly(words.raw()).isEmpty())
                .count();
        return (merged && labels > 0) || (labels >= 2 && labels * 3 >= filled.size() * 2L);
    }

    private static SortedMap<Integer, List<String>> labels(Sheet sheet, List<Integer> rows) {
        var labels = new TreeMap<Integer, List<String>>();
        for (var column = 0; column < sheet.width(); column++) {
            var words = new ArrayList<String>();
            for (var row : rows) {
                var word = label(
                        sheet,
                        row,
                        column,
                        row < rows.getLast()
                                && !sheet.at(rows.getLast(), column).blank());
                if (!word.isEmpty()
                        && !words.contains(word)
                        && !COUNTING.matcher(word).matches()) {
                    words.add(word);
                }
            }
            if (!words.isEmpty()) {
                labels.put(column, List.copyOf(words));
            }
        }
        return labels;
    }

    /// In a file without merged cells the words of an upper row reach to the right as far as lower ones stand below.
    private static String label(Sheet sheet, int row, int column, boolean lower) {
        var words = Spelling.spaced(sheet.seen(row, column).raw());
        return words.isEmpty() && lower && column > 0 && sheet.merges().isEmpty()
                ? label(sheet, row, column - 1, true)
                : words;
    }
}
