package vn.ketnap.reporting.pages;

import java.util.List;
import vn.ketnap.basics.Text;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Value;

/// The people behind one figure.
///
/// @param back the address of the report
/// @param heading the key of what the figure counts
/// @param row what its row is about
public record PeopleModel(String back, String heading, Value row, Text period, List<Reports.Behind> people) {

    public List<Reports.Behind> named() {
        return people.stream().filter(one -> one.name().isPresent()).toList();
    }

    /// How many lie outside what the viewer may see by name.
    public int hidden() {
        return people.size() - named().size();
    }
}
