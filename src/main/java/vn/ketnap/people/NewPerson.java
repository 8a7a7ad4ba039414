package vn.ketnap.people;

import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// What is said of a person when first entered, or in a new version.
///
/// @param cell the cell responsible for the person
public record NewPerson(
        String fullName,
        Optional<BirthDate> birth,
        Optional<Sex> sex,
        Map<Detail, String> details,
        OrganizationRef cell) {

    public NewPerson {
        details = Map.copyOf(details);
    }

    /// The same with another date of birth.
    NewPerson bornOn(Optional<BirthDate> day) {
        return new NewPerson(fullName, day, sex, details, cell);
    }
}
