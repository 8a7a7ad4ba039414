package vn.ketnap.admission;

import java.time.LocalDate;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;

/// An act in a file that does not fit (chỗ cần soát), with what puts it right: the act can be corrected or retracted.
///
/// @param rule by which it does not fit; [#NUMBER_TWICE] where two decisions bear one number
/// @param step of the act within its case
/// @param kind the word of the act
/// @param clause where the rule stands, with the date of its document; empty for a number
public record DataFault(
        String rule,
        Text title,
        CaseId caseId,
        PersonRef person,
        String name,
        int step,
        String kind,
        LocalDate on,
        Text message,
        String clause) {

    /// One person, one decision, one number (E-27).
    public static final String NUMBER_TWICE = "E-27";
}
