package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.EndedCase;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;

/// What is asked before the data of a person is erased.
///
/// @param against the sentence that says why it may not be; nothing where it may
/// @param ended how the case ended
/// @param due from which day it is to be erased; unknown where nobody has set a term
/// @param early whether that day has not come yet
public record EraseModel(
        Person person,
        Optional<String> against,
        Optional<EndedCase> ended,
        Optional<LocalDate> due,
        boolean early,
        Map<String, String> typed,
        Errors errors) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
