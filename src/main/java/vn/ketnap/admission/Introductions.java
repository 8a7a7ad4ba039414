package vn.ketnap.admission;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// A person who is named for the first time (giới thiệu quần chúng ưu tú): entered, and the case opened, together or
/// not at all.
@Service
public class Introductions {

    private final People people;
    private final Admissions admissions;

    Introductions(People people, Admissions admissions) {
        this.people = people;
        this.admissions = admissions;
    }

    /// Enters the person in the cell said, with an identity number if one is known, and opens the case with the
    /// introduction.
    @Transactional
    public PersonRef introduce(NewPerson said, Optional<String> number, Act.Introduced first, Actor actor) {
        var person = people.add(said, number, actor);
        admissions.open(person, said.cell(), first, actor);
        return person;
    }
}
