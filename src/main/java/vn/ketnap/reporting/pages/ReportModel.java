package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page of one report shows.
///
/// @param parts the organisations to choose from, the top first
/// @param drawn nothing while the period cannot be read
public record ReportModel(
        AskedReport asked, List<Organization> parts, Optional<Drawn> drawn, Rights rights, Errors errors) {

    /// The words of the reports, in the order in which they are offered.
    public static final List<String> CODES = List.of(
            "progress",
            "composition",
            "groups",
            "classes",
            "remarks",
            "probation",
            "dry",
            "duration",
            "introducers",
            "months",
            "certificates",
            "deadlines",
            "tree",
            "bieu-1",
            "bieu-2",
            "bieu-2b",
            Reports.MEASURES);

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
