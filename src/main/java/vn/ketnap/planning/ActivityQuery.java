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
/// @param person only activities at which this person was noticed
public record ActivityQuery(
        List<OrganizationRef> parts,
        Optional<ActivityKind> kind,
        Optional<OrganizationRef> organiser,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<PersonRef> person,
        Optional<After> after,
        int limit) {

    /// The place where the page before ended.
    public record After(LocalDate from, ActivityId id) {}

    public ActivityQuery {
        parts = List.copyOf(parts);
    }

    /// The activities at which a person was noticed.
    public static ActivityQuery of(PersonRef person, List<OrganizationRef> parts, int limit) {
        return new ActivityQuery(
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                limit);
    }
}
