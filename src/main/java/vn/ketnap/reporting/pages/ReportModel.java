package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Compiled;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.QuickPeriod;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page of one report shows.
///
/// @param parts the organisations to choose from, the top first
/// @param quick the periods that are chosen at once
/// @param drawn nothing while the period cannot be read, or nobody has compiled the report
/// @param compiled how far it is, of a report that is compiled
public record ReportModel(
        AskedReport asked,
        List<Organization> parts,
        List<QuickPeriod> quick,
        Optional<Drawn> drawn,
        Optional<Compiled> compiled,
        Rights rights,
        Errors errors) {

    /// What the viewer may do with it.
    public record Rights(boolean names, boolean export) {}

    /// The report with what stands around it on paper.
    ///
    /// @param discreet whether counts of few are not told
    public record Drawn(Table table, Query query, boolean discreet, Letterhead letterhead) {

        public Text period() {
            return query.period().name();
        }

        /// The ready sentence, in the language of the reader.
        public Optional<String> sentence() {
            return new ReportSentence(Say.shell().tongue(), table, query).words(discreet);
        }

        /// Whether what units add to a figure is not in the table itself and may be told.
        boolean isByRows() {
            return !discreet && table.rows().stream().noneMatch(row -> row.label() instanceof Value.Unit);
        }
    }

    public List<Option> options() {
        return parts.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    /// The address of what lies behind a figure: the people it counts, where names may be seen, or what
    /// each unit adds to it, where that points at nobody.
    public Optional<String> behind(Table.Row row, Table.Column column, Value value) {
        if (value instanceof Value.Total total
                && total.n() > 0
                && drawn.filter(Drawn::isByRows).isPresent()) {
            return Optional.of(asked.units(row.key(), column.key()));
        }
        return rights.names() && value instanceof Value.Count count && count.n() > 0
                ? Optional.of(asked.people(row.key(), column.key()))
                : Optional.empty();
    }
}
