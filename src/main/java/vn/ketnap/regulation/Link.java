package vn.ketnap.regulation;

import vn.ketnap.basics.Text;

/// One body in the chain from the cell's vote to the decision, on a day.
///
/// @param step the word of its step: `cell-voted`, `section-appraised`, `base-voted`, `decided`
/// @param clause where that stands
/// @param unknown true when nobody has read the text of that day and the last one known is shown
public record Link(String step, Text title, Text who, Clause clause, boolean unknown) {}
