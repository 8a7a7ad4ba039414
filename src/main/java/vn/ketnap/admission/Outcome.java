package vn.ketnap.admission;

import java.util.List;

/// What the regulation of the act's day says of an act in a case.
public sealed interface Outcome {

    /// It stands: the file with the act added, and what the user should know.
    record Accepted(CaseFile file, RecordedAct act) implements Outcome {}

    /// A rule blocks it. Nothing was stored; an authorised user may give a written reason.
    record Refused(CaseFile file, List<StoredFinding> findings) implements Outcome {}

    /// It cannot be: the case had ended by then, or the day lies in the future.
    record OutOfTurn(CaseFile file, Reason reason) implements Outcome {}

    /// Why an act is out of turn.
    enum Reason {
        CASE_ENDED,
        DIED,
        FUTURE_DAY,
        NO_SUCH_STEP
    }

    default boolean stands() {
        return this instanceof Accepted;
    }
}
