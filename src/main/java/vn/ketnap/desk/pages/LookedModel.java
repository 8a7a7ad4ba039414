package vn.ketnap.desk.pages;

import java.time.Instant;
import java.util.List;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.PersonRef;

/// Who looked at a person's file or took something of it away.
///
/// @param reasons what those said who are not at work on the case, before they opened a sealed section
/// @param more whether there are older ones than those shown
public record LookedModel(
        PersonRef id, String name, List<Look> looks, List<SealedSections.Reason> reasons, boolean more) {

    /// One look, or several of the same account at the same thing on the same day.
    ///
    /// @param what the word of what was looked at
    /// @param last when it was looked at last that day
    public record Look(String account, String what, Instant last, int times) {}

    public LookedModel {
        looks = List.copyOf(looks);
        reasons = List.copyOf(reasons);
    }
}
