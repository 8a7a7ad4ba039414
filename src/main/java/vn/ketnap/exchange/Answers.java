package vn.ketnap.exchange;

import java.util.Map;
import java.util.Optional;

/// What a person answered about rows that were held: by sheet and row, `new`, `skip`, `cell:CODE`, or the identity of
/// the person it is. On the command line nothing is asked.
public record Answers(Map<String, String> byRow) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byRow = Map.copyOf(byRow);
    }

    public Optional<String> of(String sheet, int row) {
        return Optional.ofNullable(byRow.get(key(sheet, row))).filter(answer -> !answer.isBlank());
    }

    public static String key(String sheet, int row) {
        return sheet + "!" + row;
    }
}
