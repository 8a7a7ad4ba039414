package vn.ketnap.people.pages;

import java.util.List;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;

/// What the page for a member entered by hand shows.
///
/// @param seesNumber whether the actor enters identity numbers
/// @param same people already there who may be the same; the user says so or goes on
public record NewMemberModel(Organization cell, PersonForm form, List<Person> same, boolean seesNumber, Errors errors) {

    public NewMemberModel {
        same = List.copyOf(same);
    }

    public String back() {
        return "/cells/" + cell.code();
    }
}
