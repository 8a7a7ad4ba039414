package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.QuickPeriod;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page of one report shows.
///
/// @param parts the organisations to choose from, the top first
/// @param quick the periods that are chosen at once
/// @param drawn nothing while the period cannot be read
public record ReportModel(
        AskedReport asked,
        List<Organization> parts,
        List<QuickPeriod> quick,
        Optional<Drawn> drawn,
        Rights rights,
        Errors errors) {

    /// What the viewer may do with it.
    public record Rights(boolean names, boolean export) {}

    /// The report with what stands around it on paper.
    ///
    /// @param discreet whether counts of few are not told
    public record Drawn(Table table, Text period, boolean discreet, Letterhead letterhead) {}

    public List<Option> options() {
        return parts.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    /// The address of the people behind a figure; nothing where there are none, or no names to be seen.
    public Optional<String> people(Table.Row row, Table.Column column, Value value) {
        return rights.names() && value instanceof Value.Count count && count.n() > 0
                ? Optional.of(asked.people(row.key(), column.key()))
                : Optional.empty();
    }
}
