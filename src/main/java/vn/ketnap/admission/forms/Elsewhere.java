package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Fields;

/// What other rooms add to the fields of a case, what the regulation reckons, and the day on which it is asked.
@Component
class Elsewhere {

    private final List<MoreFields> more;
    private final ReckonedDays reckoned;
    private final Today today;

    Elsewhere(List<MoreFields> more, ReckonedDays reckoned, Today today) {
        this.reckoned = reckoned;
        this.more = List.copyOf(more);
        this.today = today;
    }

    void add(CaseFile file, Fields fields) {
        more.forEach(one -> one.add(file, fields));
    }

    /// Days that follow from others by the regulation.
    void reckon(CaseFile file, Fields fields) {
        reckoned.put(fields, file);
    }

    LocalDate today() {
        return today.date();
    }
}
