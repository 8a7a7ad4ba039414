package vn.ketnap.people;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.PersonRef;

/// The door to what was said of a person before: the corrections, who made them and when.
@Service
public class Histories {

    private final PersonStore persons;

    Histories(PersonStore persons) {
        this.persons = persons;
    }

    /// What was put right.
    ///
    /// @param corrections the latest first; those that came with a list taken back do not count
    /// @param numbered whether an identity number of the person is held
    public record Told(List<Correction> corrections, boolean numbered) {

        public Told {
            corrections = List.copyOf(corrections);
        }
    }

    /// What was put right of a person; one statement.
    @Transactional(readOnly = true)
    public Told of(PersonRef person) {
        var versions = persons.versions(person);
        return new Told(Correction.between(versions), versions.stream().anyMatch(Correction.Reasoned::numbered));
    }

    /// Every field of a person by its word, as it is now; empty words where nothing is known.
    public Map<String, String> fields(Person person) {
        return Correction.fields(person);
    }
}
