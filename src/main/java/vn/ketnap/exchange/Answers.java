package vn.ketnap.exchange;

import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.PersonRef;

/// What a person answered about rows that were held, by sheet and row. On the command line nothing is asked.
///
/// @param persons `new`, `skip`, `rest`, `same:` with another row, or the identity of the person it is
/// @param cells the code of the cell meant
public record Answers(Map<String, String> persons, Map<String, String> cells) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        persons = Map.copyOf(persons);
        cells = Map.copyOf(cells);
    }

    /// What was said of one row.
    ///
    /// @param cell the code of the cell meant
    /// @param word what to do with the row
    /// @param person whom it means
    public record Answer(Optional<String> cell, Optional<String> word, Optional<PersonRef> person) {

        boolean is(String wanted) {
            return word.filter(wanted::equals).isPresent();
        }
    }

    Answer of(String sheet, int row, Map<String, PersonRef> earlier) {
        var said = Optional.ofNullable(persons.get(key(sheet, row)));
        var person = said.flatMap(words -> words.startsWith("same:")
                ? Optional.ofNullable(earlier.get(words.substring(5)))
                : Optional.of(words).filter(Identity::is).map(PersonRef::of));
        return new Answer(Optional.ofNullable(cells.get(key(sheet, row))), said, person);
    }

    /// What was said of a row as it was said; empty when nothing was.
    public String person(String sheet, int row) {
        return persons.getOrDefault(key(sheet, row), "");
    }

    /// The code of the cell that was said of a row; empty when none was.
    public String cell(String sheet, int row) {
        return cells.getOrDefault(key(sheet, row), "");
    }

    public static String key(String sheet, int row) {
        return sheet + "!" + row;
    }
}
