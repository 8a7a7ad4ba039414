package vn.ketnap.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.MemberDirectory;

/// Answers rooms that know a member by code only.
@Component
class CodesOfMembers implements MemberDirectory {

    private final People people;

    CodesOfMembers(People people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Entry> withCode(String code) {
        return people.byMemberCode(code).flatMap(people::find).map(person -> new Entry(person.id(), person.cell()));
    }
}
