package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Fields;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Person;
import vn.ketnap.web.Tongue;

/// What other rooms add to the fields of a case, what the regulation reckons, and the day on which it is asked.
@Component
class Elsewhere {

    private final List<MoreFields> more;
    private final ReckonedDays reckoned;
    private final LaterFields later;
    private final Today today;

    Elsewhere(List<MoreFields> more, ReckonedDays reckoned, LaterFields later, Today today) {
        this.reckoned = reckoned;
        this.later = later;
        this.more = List.copyOf(more);
        this.today = today;
    }

    void add(CaseFile file, Fields fields, List<Seats.Seat> terms) {
        more.forEach(one -> one.add(file, fields, terms));
    }

    /// Days that follow from others by the regulation, and what later steps add.
    void reckon(CaseFile file, Person person, Fields fields, Around around, Tongue tongue) {
        reckoned.put(fields, file);
        later.put(file, person, fields, around, tongue);
    }

    LocalDate today() {
        return today.date();
    }
}
