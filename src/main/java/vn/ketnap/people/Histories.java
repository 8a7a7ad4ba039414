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

    /// The corrections of a person, the latest first; those that came with a list taken back do not count.
    @Transactional(readOnly = true)
    public List<Correction> of(PersonRef person) {
        return Correction.between(persons.versions(person));
    }

    /// Every field of a person by its word, as it is now; empty words where nothing is known.
    public Map<String, String> fields(Person person) {
        return Correction.fields(person);
    }
}
