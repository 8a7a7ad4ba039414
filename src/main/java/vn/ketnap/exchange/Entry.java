package vn.ketnap.exchange;

import java.util.Optional;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.exchange.lists.ListRow;

/// A row on its way to the doors.
///
/// @param twice whether the same person seems to stand in an earlier row
/// @param earlier the person of that row, if it was brought in
/// @param answer what a person said of the row
record Entry(ListRow row, boolean twice, Optional<PersonRef> earlier, Answers.Answer answer) {}
