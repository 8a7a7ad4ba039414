package vn.ketnap.people.pages;

import java.util.Optional;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;

/// What the page for putting a person right shows.
///
/// @param number the identity number, masked; nothing for those who may not see it
/// @param holder who has the number already that was typed, if the viewer may know of that person
public record EditPersonModel(
        Person person, PersonForm form, Optional<String> number, Optional<Person> holder, Errors errors) {}
