package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;

/// A certificate of one of the two classes (giấy chứng nhận).
///
/// @param number empty when the paper's number was not written down
/// @param on the day of issue
/// @param validity until when it is good; nothing for one that never ends, as that of the class for new members
public record Certificate(String number, LocalDate on, Optional<Validity> validity) {

    /// The last day on which a certificate is good, by the regulation of the day it was issued (ADM-CLASS-VALID).
    ///
    /// @param clause with the date of its document
    /// @param unknown true when nobody has read the number for that day and the last known one is used
    public record Validity(LocalDate until, String clause, boolean unknown) {}

    public boolean isGoodOn(LocalDate day) {
        return validity.map(one -> !day.isAfter(one.until())).orElse(true);
    }
}
