package vn.ketnap.planning;

import java.util.Optional;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// A person noticed at an activity (người được phát hiện).
///
/// @param caseId the case open when the link was made, if there was one
/// @param cell the cell of the person then
public record ActivityNoticed(PersonRef person, Optional<CaseId> caseId, OrganizationRef cell, Stamp last) {}
