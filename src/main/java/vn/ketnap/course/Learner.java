package vn.ketnap.course;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// A person on the roster of a class (người học).
///
/// @param cell the cell of the person when proposed; it stays when the person moves
/// @param sentOn the day of the list with which the person was sent
/// @param last who said this, and when; nothing while nobody has yet
public record Learner(
        PersonRef person,
        OrganizationRef cell,
        Optional<LocalDate> sentOn,
        Optional<Dropped> takenOff,
        Optional<Attended> attended,
        Optional<Stamp> last) {

    /// How somebody took part.
    ///
    /// @param days days present, where somebody counted them
    /// @param absence why days were missed; empty words when nobody says
    public record Attended(CourseResult result, Optional<Integer> days, String absence) {}

    static Learner proposed(PersonRef person, OrganizationRef cell) {
        return new Learner(person, cell, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Still on the roster.
    public boolean counts() {
        return takenOff.isEmpty();
    }

    public boolean isSent() {
        return counts() && sentOn.isPresent();
    }

    public boolean has(CourseResult result) {
        return counts() && attended.map(Attended::result).filter(result::equals).isPresent();
    }

    Learner sent(LocalDate on) {
        return new Learner(person, cell, Optional.of(on), takenOff, attended, Optional.empty());
    }

    Learner takenOff(Dropped why) {
        return new Learner(person, cell, sentOn, Optional.of(why), attended, Optional.empty());
    }

    Learner attended(Attended how) {
        return new Learner(person, cell, sentOn, takenOff, Optional.of(how), Optional.empty());
    }
}
