package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Period;
import vn.ketnap.organization.Rights;
import vn.ketnap.organization.Seats;

/// An organisation of any kind: what it is, what it was and will be, who sat in its seats.
///
/// @param now as it is today, otherwise as last known
/// @param history every period written, the latest day first
/// @param below what stands directly below it today
/// @param around names of organisations that periods refer to
/// @param names of those in seats
/// @param byName rights of levels above to see names here, those that ended included
public record OrganizationModel(
        Organization now,
        List<Period> history,
        List<Organization> below,
        Map<OrganizationRef, Organization> around,
        List<Seats.Seat> terms,
        Map<PersonRef, String> names,
        List<Rights.Given> byName,
        LocalDate today,
        boolean mayEdit) {

    public OrganizationModel {
        history = List.copyOf(history);
        below = List.copyOf(below);
        terms = List.copyOf(terms);
    }

    /// Whether a right holds, has ended or is still to begin: the end of a key of the messages.
    public String state(Rights.Given given) {
        var span = given.right().span();
        return span.contains(today) ? "running" : span.from().isAfter(today) ? "coming" : "ended";
    }

    public String path() {
        return "/organizations/" + now.code();
    }

    /// Whether it is there today.
    public boolean isThere() {
        return now.span().contains(today);
    }

    public String named(OrganizationRef other) {
        return Optional.ofNullable(around.get(other)).map(Organization::name).orElse("…");
    }

    public Optional<Organization> successor() {
        return now.successor().map(around::get);
    }

    public boolean hasSeats() {
        return now.kind().isCell() || now.kind().isCommittee();
    }

    /// Terms that hold today or have yet to begin.
    public List<Seats.Seat> running() {
        return terms.stream()
                .filter(term -> !over(term))
                .sorted(Seats.Seat.BY_OFFICE)
                .toList();
    }

    public List<Seats.Seat> past() {
        return terms.stream()
                .filter(this::over)
                .filter(term ->
                        !term.span().until().equals(Optional.of(term.span().from())))
                .toList();
    }

    public String name(Seats.Seat term) {
        return names.getOrDefault(term.person(), "…");
    }

    private boolean over(Seats.Seat term) {
        return term.span().until().filter(day -> !day.isAfter(today)).isPresent();
    }
}
