package vn.ketnap.basics;

/// One row that holds something about a person.
///
/// @param table `people.cv_line`
/// @param json the row as a JSON object, a value for each column
public record HeldRow(String table, String json) {}
