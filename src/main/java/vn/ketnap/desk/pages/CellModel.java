package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Stage;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Member;
import vn.ketnap.people.Roll;
import vn.ketnap.web.Errors;

/// A cell: its roll on a day with the denominators a vote needs, who led it that day, who is followed.
///
/// @param typed the day as it stands in its field
/// @param mayEnter whether the actor may enter members
/// @param mayHandOver whether the actor may hand members and cases over to another cell
public record CellModel(
        Organization cell,
        Roll roll,
        List<Seats.Seat> seats,
        List<CaseRow> rows,
        String typed,
        Errors errors,
        LocalDate today,
        boolean mayEnter,
        boolean mayHandOver) {

    /// Everybody in scope of the cell is shown; a cell has fewer.
    static final int MOST = 500;

    /// The name of an office holder who belongs to the cell that day.
    public Optional<String> holder(Seats.Seat seat) {
        return roll.members().stream()
                .filter(member -> member.person().equals(seat.person()))
                .map(Member::fullName)
                .findFirst();
    }

    public boolean excludable(Member member) {
        return roll.excludable().contains(member);
    }

    /// Whether somebody is admitted by decision and the ceremony is still to come.
    public boolean awaitsCeremony() {
        return rows.stream().anyMatch(row -> row.stage() == Stage.DECIDED);
    }

    public boolean isToday() {
        return roll.day().equals(today);
    }
}
