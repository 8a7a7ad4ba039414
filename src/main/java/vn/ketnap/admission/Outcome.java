package vn.ketnap.admission;

import java.util.List;

/// What the regulation of the act's day says of an act in a case.
public sealed interface Outcome {

    /// It stands: the file with the act added, and what the user should know.
    record Accepted(CaseFile file, RecordedAct act) implements Outcome {}

    /// A rule blocks it. Nothing was stored; an authorised user may give a written reason.
    record Refused(CaseFile file, List<StoredFinding> findings) implements Outcome {}

    /// It cannot be: the case had ended by then, the person was a member already, the day lies in the
    /// future, or somebody recorded meanwhile.
    record OutOfTurn(CaseFile file, Reason reason) implements Outcome {}

    /// Why an act is out of turn.
    enum Reason {
        CASE_ENDED,
        DIED,
        FUTURE_DAY,
        NO_SUCH_STEP,
        /// The ceremony was held: a probation ends by a decision or by death, never by a withdrawal or a
        /// removal.
        ALREADY_MEMBER,
        /// Somebody recorded in the case after it was looked at; the file of the answer shows what.
        OVERTAKEN
    }

    default boolean stands() {
        return this instanceof Accepted;
    }
}
