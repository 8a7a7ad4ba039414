package vn.ketnap.people;

import java.time.LocalDate;
import vn.ketnap.basics.PersonRef;

/// Two entries for one person, put together (gộp hồ sơ người): the merged one is from then on another name of the one
/// kept.
///
/// @param number by which it is undone
/// @param merged resolvable to `kept` for as long as the merge stands
/// @param mergedName what the merged person was called
public record Merge(
        long number, PersonRef merged, String mergedName, PersonRef kept, String keptName, String by, LocalDate on) {}
