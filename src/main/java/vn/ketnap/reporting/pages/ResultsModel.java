package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Overview;
import vn.ketnap.reporting.QuickPeriod;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Results;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page of results shows.
///
/// @param from as typed, or as it is used
/// @param parts the organisations to choose from, the top first
/// @param quick the periods that are chosen at once
/// @param sheet the results; nothing while the period cannot be read
public record ResultsModel(
        String from,
        String to,
        Organization part,
        List<Organization> parts,
        List<QuickPeriod> quick,
        Optional<Sheet> sheet,
        ReportModel.Rights rights,
        Errors errors) {

    /// So many bars are looked at beside each other at most.
    public static final int BARS = 40;

    /// The results with the sentence ready for a report and what stands around them on paper.
    public record Sheet(
            Results results, Overview overview, Optional<Reports.Ahead> ahead, Text sentence, Letterhead letterhead) {

        /// Whose line it is; what is left over beside the units of a committee bears its own name there.
        public String name(Results.CellLine line) {
            return overview.units().isPresent()
                            && line.cell().id().equals(overview.query().part().id())
                    ? Say.t("reporting.units.rest")
                    : line.cell().name();
        }
    }

    public List<String> measures() {
        return Counts.MEASURES;
    }

    /// The same period in the words of an address.
    public AskedReport asked() {
        return new AskedReport(Reports.MEASURES, from, to, part);
    }

    public List<Option> options() {
        return parts.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    /// The Excel file of the same results.
    public String export() {
        return "/reports.xlsx" + address();
    }

    /// The narrative report of the same results.
    public String narrative() {
        return "/reports.docx" + address();
    }

    private String address() {
        return "?from=" + from + "&to=" + to + "&org=" + part.code();
    }
}
