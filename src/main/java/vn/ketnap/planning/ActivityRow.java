package vn.ketnap.planning;

/// A line of the list of activities.
///
/// @param noticed how many persons the reader may see were noticed there
public record ActivityRow(Activity activity, int noticed) {}
