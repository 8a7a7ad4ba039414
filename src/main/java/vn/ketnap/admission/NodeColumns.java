package vn.ketnap.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
        return each(column -> column);
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

    /// The columns of running sums as what each row adds to the one before it in the window `w`.
    static String increments() {
        return each(column -> column + " - coalesce(lag(" + column + ") over w, 0) as " + column);
    }

    /// The columns as running sums in the window `w`.
    static String running() {
        return each(column -> "(sum(" + column + ") over w)::integer as " + column);
    }

    /// What is written where the row is there already.
    static String replaced() {
        return each(column -> column + " = excluded." + column);
    }

    private static String each(UnaryOperator<String> said) {
        return WORDS.stream().map(NodeColumns::column).map(said).collect(Collectors.joining(", "));
    }
}
