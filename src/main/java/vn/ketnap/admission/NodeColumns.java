package vn.ketnap.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sums of committees hold: a column for each measure, for each stage somebody may stand at, for probations
/// that have run out, and for cells with anybody on the way to admission.
final class NodeColumns {

    /// The word of a cell that has sources.
    static final String SOURCE_CELLS = "source-cells";

    /// The stages of sources (nguồn).
    static final List<String> SOURCES = Arrays.stream(Stage.values())
            .filter(stage -> stage.isOnTheWay() && stage != Stage.INTRODUCED)
            .map(Stage::word)
            .toList();

    private static final List<String> WORDS = Stream.of(
                    Arrays.stream(Measure.values()).map(Measure::word),
                    Arrays.stream(Stage.values()).filter(Stage::isHelped).map(stage -> "at-" + stage.word()),
                    Stream.of("overdue", SOURCE_CELLS))
            .flatMap(one -> one)
            .toList();

    private NodeColumns() {}

    /// `sentToClass` is kept in `sent_to_class`, `at-in-class` in `at_in_class`.
    static String column(String word) {
        return word.replace('-', '_').replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// The columns, for a statement.
    static String all() {
        return WORDS.stream().map(NodeColumns::column).collect(Collectors.joining(", "));
    }

    /// The columns as sums of rows that have a word and a number.
    static String summedByWord() {
        return WORDS.stream()
                .map(word -> "coalesce(sum(n) filter (where word = '" + word + "'), 0)::integer as " + column(word))
                .collect(Collectors.joining(", "));
    }

    /// The columns as sums of rows that have the columns, each times something.
    static String summed(String times) {
        return WORDS.stream()
                .map(word -> "sum(" + column(word) + times + ")::integer as " + column(word))
                .collect(Collectors.joining(", "));
    }

    /// What is written where the row is there already.
    static String added() {
        return WORDS.stream()
                .map(NodeColumns::column)
                .map(column -> column + " = t." + column + " + excluded." + column)
                .collect(Collectors.joining(", "));
    }
}
