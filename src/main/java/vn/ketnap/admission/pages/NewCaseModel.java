package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page for a newly introduced person shows.
///
/// @param through activities at which the person may have been noticed
/// @param seesNumber whether the actor enters identity numbers
/// @param same people already there who may be the same; the user says so or goes on
public record NewCaseModel(
        PersonForm form,
        List<Option> cells,
        List<Option> through,
        List<Person> same,
        boolean seesNumber,
        Errors errors) {}
