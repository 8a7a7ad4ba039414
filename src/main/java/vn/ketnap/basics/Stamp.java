package vn.ketnap.basics;

import java.time.LocalDateTime;

/// Who wrote something down, and when.
///
/// @param number grows with everything further that is written of the same kind
/// @param by the account
/// @param at the moment, by the clock of the place
public record Stamp(long number, String by, LocalDateTime at) {}
