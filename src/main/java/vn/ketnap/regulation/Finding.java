package vn.ketnap.regulation;

import vn.ketnap.basics.Text;

/// What one rule says of a step: rule, effect, words, clause with the date of its document, and the way out.
///
/// @param unknown true when nobody has read the value for that day and the last known one is used
public record Finding(String rule, Effect effect, boolean unknown, Text title, Text message, Clause clause, Text way) {}
