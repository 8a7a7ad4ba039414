package vn.ketnap.admission;

import java.time.LocalDate;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What a cell decided about its list and the committee above has not answered yet (ADM-LIST-MONTH-UP): who enters,
/// who leaves, who goes to the class, whose dossier may be opened.
///
/// @param kind `LISTED`, `REMOVED`, `CLASS_PROPOSED` or `PROCEDURE_PROPOSED`
/// @param on the day of the cell's resolution
public record Proposed(
        CaseId caseId, PersonRef person, String fullName, OrganizationRef cell, ActKind kind, LocalDate on, int step) {

    /// The act by which the committee answers.
    ///
    /// @param number of its resolution or notice
    public Act answer(LocalDate day, ConfirmingLevel level, String number) {
        return kind == ActKind.PROCEDURE_PROPOSED
                ? new Act.ProcedureAllowed(day, number)
                : new Act.ListConfirmed(day, level, number);
    }

    /// A word for this proposal alone, as forms send it.
    public String key() {
        return caseId + ":" + step;
    }
}
