package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One line of the list of letters.
///
/// @param due the day by which the place has to answer, while it has not; `clause` says so
/// @param key the day and last word by which the list is read on
public record LetterRow(
        CaseId caseId,
        PersonRef person,
        String fullName,
        OrganizationRef cell,
        Letter letter,
        Optional<LocalDate> due,
        String clause,
        LetterQuery.After key) {}
