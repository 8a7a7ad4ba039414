package vn.ketnap.admission.forms;

import java.util.List;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Fields;
import vn.ketnap.organization.Seats;

/// What a room upstairs knows of a case and papers print: the meeting that voted, who was absent and why.
public interface MoreFields {

    /// Adds what it knows under names of the dictionary.
    ///
    /// @param terms who held which seat when, in the organisations of the case
    void add(CaseFile file, Fields fields, List<Seats.Seat> terms);
}
