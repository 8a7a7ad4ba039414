package vn.ketnap.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// A person as presently known.
///
/// @param last who wrote this version, and when
public record Person(
        PersonRef id,
        String fullName,
        Optional<BirthDate> birth,
        Optional<Sex> sex,
        Map<Detail, String> details,
        OrganizationRef cell,
        Stamp last) {

    public Person {
        details = Map.copyOf(details);
    }

    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    /// The same person under another identity that means it.
    Person under(PersonRef asked) {
        return new Person(asked, fullName, birth, sex, details, cell, last);
    }

    /// The same as a new version, to be changed.
    public NewPerson asNew() {
        return new NewPerson(fullName, birth, sex, details, cell);
    }

    /// The same in the care of another cell.
    NewPerson inCell(OrganizationRef other) {
        return new NewPerson(fullName, birth, sex, details, other);
    }

    /// The version that follows when something new is said: what is not said stays.
    public NewPerson with(NewPerson said) {
        var merged = new EnumMap<Detail, String>(Detail.class);
        merged.putAll(details);
        merged.putAll(said.details());
        return new NewPerson(
                said.fullName(), said.birth().or(() -> birth), said.sex().or(() -> sex), merged, said.cell());
    }
}
