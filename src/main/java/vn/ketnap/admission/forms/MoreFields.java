package vn.ketnap.admission.forms;

import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Fields;

/// What a room upstairs knows of a case and papers print: the meeting that voted, who was absent and why.
public interface MoreFields {

    /// Adds what it knows under names of the dictionary.
    void add(CaseFile file, Fields fields);
}
