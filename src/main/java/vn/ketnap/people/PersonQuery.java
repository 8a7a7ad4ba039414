package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What a search for persons asks. Pages are read by key, never by number: `after` is the last row of the page before.
///
/// @param words part of a name; words typed with diacritics must bear them
/// @param cells the cells to look in, no others
/// @param day the day on which membership is asked
public record PersonQuery(String words, List<OrganizationRef> cells, LocalDate day, Optional<After> after, int limit) {

    /// The place where the page before ended.
    public record After(String key, PersonRef person) {}

    /// Somebody found.
    ///
    /// @param official true for an official member, false for one on probation, nothing for others
    public record Found(
            PersonRef person,
            String fullName,
            String sortKey,
            Optional<BirthDate> birth,
            OrganizationRef cell,
            Optional<Boolean> official) {}

    public PersonQuery {
        cells = List.copyOf(cells);
    }
}
