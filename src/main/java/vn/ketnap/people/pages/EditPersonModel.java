package vn.ketnap.people.pages;

import java.util.Optional;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;

/// What the page for putting a person right shows.
///
/// @param number the identity number, masked
public record EditPersonModel(Person person, PersonForm form, Optional<String> number, Errors errors) {}
