package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Overview;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Results;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page of results shows.
///
/// @param from as typed, or as it is used
/// @param parts the organisations to choose from, the top first
/// @param sheet the results; nothing while the period cannot be read
public record ResultsModel(
        String from,
        String to,
        Organization part,
        List<Organization> parts,
        Optional<Sheet> sheet,
        ReportModel.Rights rights,
        Errors errors) {

    /// The results with the sentence ready for a report and what stands around them on paper.
    public record Sheet(
            Results results, Overview overview, Reports.Ahead ahead, Text sentence, Letterhead letterhead) {}

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
