package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.People;
import vn.ketnap.web.Typed;

/// Puts together the page of a cell on a day.
@Component
class CellModels {

    private final Cases cases;
    private final People people;
    private final Seats seats;
    private final Today today;

    CellModels(Cases cases, People people, Seats seats, Today today) {
        this.cases = cases;
        this.people = people;
        this.seats = seats;
        this.today = today;
    }

    /// The day typed; today when nothing is, or when it cannot be read, which is then said.
    CellModel of(Organization cell, String on, boolean mayEnter, boolean mayHandOver) {
        var reading = new Typed(today.date());
        LocalDate day = reading.dayIfAny("on", on).orElseGet(today::date);
        return new CellModel(
                cell,
                people.roll(cell.id(), day),
                seats.of(cell.id(), day),
                followed(cell),
                on.isBlank() ? "" : on,
                reading.errors(),
                today.date(),
                mayEnter,
                mayHandOver);
    }

    private List<CaseRow> followed(Organization cell) {
        return cases.list(new CaseQuery(
                "",
                List.of(cell.id()),
                List.of(),
                Optional.empty(),
                CaseQuery.Order.NAME,
                Optional.empty(),
                CellModel.MOST));
    }
}
