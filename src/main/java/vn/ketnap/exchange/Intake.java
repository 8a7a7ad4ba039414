package vn.ketnap.exchange;

import java.util.Optional;
import vn.ketnap.basics.Actor;
import vn.ketnap.exchange.lists.ListRow;

/// Takes the rows of one kind of list to the doors.
interface Intake {

    /// Takes one row; a row that needs an answer is held and changes nothing.
    ///
    /// @param duplicateInList true when the same person stands in an earlier row
    /// @param answer what a person said about the row
    RowOutcome take(ListRow row, boolean duplicateInList, Optional<String> answer, Actor actor);
}
