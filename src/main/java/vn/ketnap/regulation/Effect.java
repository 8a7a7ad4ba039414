package vn.ketnap.regulation;

import java.util.Locale;

/// What a rule does to the step it is asked about, the strongest first.
public enum Effect {
    /// It cannot be recorded, unless an authorised user gives a written reason.
    BLOCKS,
    /// It may be recorded because it happened, but the vote is not carried.
    FAILS,
    /// It may be recorded, and the user is told something first.
    WARNS,
    /// A person must judge.
    ASKS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
