package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Ending;

/// Somebody who was not admitted: how the case ended, and since when.
///
/// @param id of the case; nothing for whoever never got one
public record EndedCase(
        Optional<CaseId> id,
        PersonRef person,
        String fullName,
        OrganizationRef cell,
        Ending ending,
        LocalDate endedOn) {}
