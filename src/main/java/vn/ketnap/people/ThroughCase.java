package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// What a case makes of its person.
///
/// @param stays the cells the person belongs to from the ceremony on, in order of day; the first has a cell
/// @param joinedOn the day of the ceremony
/// @param decidedOn the day recognition was decided, from which the member votes
/// @param officialOn the end of the twelve months, from which the member is official
/// @param endedOn the day the name was struck off, or of death
public record ThroughCase(
        List<Stay> stays,
        LocalDate joinedOn,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> officialOn,
        Optional<String> cardNumber,
        Optional<LocalDate> endedOn) {

    public ThroughCase {
        stays = List.copyOf(stays);
    }

    /// Where somebody belongs from a day on; nowhere here, when the person has moved outside.
    public record Stay(LocalDate from, Optional<OrganizationRef> cell) {}
}
