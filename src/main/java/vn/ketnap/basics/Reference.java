package vn.ketnap.basics;

import java.time.LocalDate;
import java.util.Optional;

/// One thing that points at what an import entered or changed, and so forbids taking the import back.
///
/// @param person the person of the import it points at, if any
/// @param organization the organisation of the import it points at, if any
/// @param name whose or what it is: a person's name, an account, a file; empty when the organisation says it
/// @param what a word with its message `exchange.refers.…`
/// @param act the word of the act, if it is one
/// @param on its day, if it has one
public record Reference(
        Optional<PersonRef> person,
        Optional<OrganizationRef> organization,
        String name,
        String what,
        String act,
        Optional<LocalDate> on) {

    public static Reference to(PersonRef person, String name, String what) {
        return new Reference(Optional.of(person), Optional.empty(), name, what, "", Optional.empty());
    }

    public static Reference to(PersonRef person, String name, String what, String act, LocalDate on) {
        return new Reference(Optional.of(person), Optional.empty(), name, what, act, Optional.of(on));
    }

    public static Reference to(OrganizationRef organization, String what) {
        return new Reference(Optional.empty(), Optional.of(organization), "", what, "", Optional.empty());
    }

    /// Somewhere outside what the asker may see.
    public static Reference beyond() {
        return new Reference(Optional.empty(), Optional.empty(), "", "beyond", "", Optional.empty());
    }
}
