package vn.ketnap.reporting.pages;

import vn.ketnap.basics.Text;
import vn.ketnap.reporting.CompiledReports;

/// What each unit adds to one figure of a compiled report.
///
/// @param column the key of what the figure counts
public record ByUnitsModel(AskedReport asked, String column, Text period, CompiledReports.ByUnits figure) {}
