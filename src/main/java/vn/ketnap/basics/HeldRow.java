package vn.ketnap.basics;

import java.sql.ResultSet;
import java.sql.SQLException;

/// One row that holds something about a person.
///
/// @param table `people.cv_line`
/// @param json the row as a JSON object, a value for each column
public record HeldRow(String table, String json) {

    /// Read from a row of two columns: `held`, the table, and `said`, its row as JSON.
    public static HeldRow of(ResultSet row, int n) throws SQLException {
        return new HeldRow(row.getString("held"), row.getString("said"));
    }
}
