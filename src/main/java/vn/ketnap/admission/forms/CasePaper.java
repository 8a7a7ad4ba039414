package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;

/// One paper that a case has or will have: a form, and for forms written once per introducer or place, which.
///
/// @param copy `0` for the only one, otherwise the running number from 1
/// @param label what tells the copies apart, empty for the only one
/// @param day the day of the step, once it was recorded
/// @param number the number its step was recorded with, empty while there is none
public record CasePaper(Form form, int copy, String label, Optional<LocalDate> day, String number, Fields fields) {

    /// Whether the step it belongs to was recorded.
    public boolean isPassed() {
        return day.isPresent();
    }

    /// In addresses: `F-KND-20.2`.
    public String key() {
        return copy == 0 ? form.code() : form.code() + "." + copy;
    }
}
