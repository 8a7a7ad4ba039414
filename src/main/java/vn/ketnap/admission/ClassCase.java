package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// A case as the classes see it.
///
/// @param born as people write it, as far as it is known; empty when nothing is
/// @param sentOn the day somebody was last sent to the class asked about
/// @param certificate the latest of the class asked about
/// @param proposal for the awareness class, on which nobody has been sent yet
public record ClassCase(
        CaseId id,
        PersonRef person,
        String fullName,
        String born,
        OrganizationRef cell,
        Stage stage,
        Optional<LocalDate> sentOn,
        Optional<Certificate> certificate,
        Optional<ClassProposal> proposal) {}
