package vn.ketnap.desk.pages;

import java.time.LocalDate;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;

/// What the page on which a term ends shows.
public record SeatLeftModel(
        Organization organization, Office office, Person person, LocalDate begun, String until, Errors errors) {

    public String back() {
        return "/organizations/" + organization.code();
    }
}
