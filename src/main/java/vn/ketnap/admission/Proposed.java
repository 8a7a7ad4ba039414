package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What a cell decided about its list and the committee above has not answered yet (ADM-LIST-MONTH-UP): who enters,
/// who leaves, who goes to the class, whose dossier may be opened.
///
/// @param kind `LISTED`, `REMOVED`, `CLASS_PROPOSED` or `PROCEDURE_PROPOSED`
/// @param on the day of the cell's resolution
/// @param answers those of the committees that answered already, while another is still to answer
public record Proposed(
        CaseId caseId,
        PersonRef person,
        String fullName,
        OrganizationRef cell,
        ActKind kind,
        LocalDate on,
        int step,
        List<Act.ListConfirmed> answers) {

    public Proposed {
        answers = List.copyOf(answers);
    }

    Proposed with(List<Act.ListConfirmed> given) {
        return new Proposed(caseId, person, fullName, cell, kind, on, step, given);
    }

    /// Whether this committee has answered already.
    public boolean isAnsweredBy(ConfirmingLevel level) {
        return answers.stream().anyMatch(one -> one.level() == level);
    }

    /// The act by which the committee agrees.
    ///
    /// @param number of its resolution or notice
    public Act answer(LocalDate day, ConfirmingLevel level, String number) {
        return kind == ActKind.PROCEDURE_PROPOSED
                ? new Act.ProcedureAllowed(day, number)
                : new Act.ListConfirmed(day, level, number, step, ListAnswer.AGREED, Words.NONE);
    }

    /// The act by which the committee does not agree.
    public Act refusal(LocalDate day, ConfirmingLevel level, String number, Words reason) {
        return new Act.ListConfirmed(day, level, number, step, ListAnswer.NOT_AGREED, reason);
    }

    /// A word for this proposal alone, as forms send it.
    public String key() {
        return caseId + ":" + step;
    }
}
