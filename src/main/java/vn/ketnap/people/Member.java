package vn.ketnap.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// A member of a cell on a day.
///
/// @param official true for an official member (chính thức), false for one on probation (dự bị)
/// @param votesFrom the day from which the member votes: for one recognised by decision, the day of the decision
/// @param officialOn the day from which the member is official: the end of the twelve months (ADM-OFF-DATE)
/// @param card số thẻ đảng viên, where a list or the case says it
public record Member(
        PersonRef person,
        String fullName,
        OrganizationRef cell,
        boolean official,
        Optional<LocalDate> votesFrom,
        Optional<LocalDate> officialOn,
        Optional<LocalDate> joinedOn,
        Optional<String> code,
        Optional<String> card,
        Activity activity) {

    /// Whether the member votes on the day.
    public boolean votes(LocalDate day) {
        return official && votesFrom.map(from -> !from.isAfter(day)).orElse(false);
    }
}
