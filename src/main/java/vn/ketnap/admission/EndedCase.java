package vn.ketnap.admission;

import java.time.LocalDate;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Ending;

/// A case that ended without admission: whose, how, and since when.
public record EndedCase(
        CaseId id, PersonRef person, String fullName, OrganizationRef cell, Ending ending, LocalDate endedOn) {}
