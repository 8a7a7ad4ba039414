package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What a list of activities asks for. Pages are read by key, never by number: `after` is the last row of the page
/// before.
///
/// @param parts the organisations to look in, as organisers or as cells of persons noticed, and no others
/// @param organiser only activities of this organisation
/// @param from only activities that were not over before this day
/// @param to only activities that had begun by this day
/// @param persons only activities at which one of these identities was noticed; empty for all
public record ActivityQuery(
        List<OrganizationRef> parts,
        Optional<ActivityKind> kind,
        Optional<OrganizationRef> organiser,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<PersonRef> persons,
        Optional<After> after,
        int limit) {

    /// The place where the page before ended.
    public record After(LocalDate from, ActivityId id) {}

    public ActivityQuery {
        parts = List.copyOf(parts);
        persons = List.copyOf(persons);
    }

    /// The same, at which one of these identities was noticed.
    public ActivityQuery of(List<PersonRef> identities) {
        return new ActivityQuery(parts, kind, organiser, from, to, identities, after, limit);
    }
}
