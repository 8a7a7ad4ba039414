package vn.ketnap.planning;

/// A line of the plan of a year, with counts of what the reader may see.
///
/// @param findings findings that stand
/// @param open recommendations still open
/// @param late those of them whose day is past
public record VisitRow(Visit visit, int findings, int open, int late) {}
