package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;

/// What the page for putting a person right shows.
///
/// @param number the identity number, masked; nothing for those who may not see it
/// @param heldSince since when the date of birth holds, and is changed by a correction with a reason only
/// @param births those corrections
/// @param overtaken what somebody else recorded while the form was open
/// @param holder who has the number already that was typed, if the viewer may know of that person
public record EditPersonModel(
        Person person,
        PersonForm form,
        Optional<String> number,
        Optional<Person> holder,
        Optional<LocalDate> heldSince,
        List<BirthDates.Corrected> births,
        Errors errors,
        Optional<Overtaken> overtaken) {

    EditPersonModel beside(Overtaken both) {
        return new EditPersonModel(person, form, number, holder, heldSince, births, errors, Optional.of(both));
    }
}
