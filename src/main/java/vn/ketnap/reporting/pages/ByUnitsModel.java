package vn.ketnap.reporting.pages;

import vn.ketnap.basics.Text;
import vn.ketnap.reporting.CompiledReports;

/// What each unit adds to one figure of a compiled report.
public record ByUnitsModel(AskedReport asked, Text period, CompiledReports.ByUnits figure) {}
