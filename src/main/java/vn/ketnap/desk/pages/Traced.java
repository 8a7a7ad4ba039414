package vn.ketnap.desk.pages;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.ketnap.basics.PersonRef;

/// What one account did in a time, by persons, and what cannot be told person by person.
///
/// @param unnamed files opened or taken whose person the reader cannot be told: erased, or moved out of the reader's
/// part
/// @param more whether there was more than was read
public record Traced(List<Concerned> persons, List<Other> others, int unnamed, boolean more) {

    public Traced {
        persons = List.copyOf(persons);
        others = List.copyOf(others);
    }

    /// One person whose data were reached.
    ///
    /// @param groups identities of the groups of data that were in view at most
    public record Concerned(
            PersonRef id,
            String name,
            String cell,
            int opened,
            int taken,
            int changed,
            Set<String> groups,
            Instant first,
            Instant last) {

        public Concerned {
            groups = Set.copyOf(groups);
        }
    }

    /// What is of no one person.
    ///
    /// @param what the line's own word
    /// @param taken whether something was taken out: a list, a report
    public record Other(String what, String part, boolean taken, int times, Instant last) {}

    public List<Other> lists() {
        return others.stream().filter(Other::taken).toList();
    }

    public List<Other> rest() {
        return others.stream().filter(one -> !one.taken()).toList();
    }

    public int opened() {
        return persons.stream().mapToInt(Concerned::opened).sum();
    }

    public int taken() {
        return persons.stream().mapToInt(Concerned::taken).sum();
    }

    public int changed() {
        return persons.stream().mapToInt(Concerned::changed).sum();
    }

    public boolean isNothing() {
        return persons.isEmpty() && others.isEmpty() && unnamed == 0;
    }
}
