package vn.ketnap.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// The rooms that an import may have written to, for taking it back.
@Component
class Takers {

    private final Organizations organizations;
    private final People people;
    private final Admissions admissions;

    Takers(Organizations organizations, People people, Admissions admissions) {
        this.organizations = organizations;
        this.people = people;
        this.admissions = admissions;
    }

    List<String> refersTo(ImportRef list) {
        return Stream.of(admissions.refersTo(list), people.refersTo(list), organizations.refersTo(list))
                .flatMap(List::stream)
                .toList();
    }

    /// From the top floor down, so that nothing is left hanging.
    void reverse(ImportRef list, Actor actor) {
        admissions.reverse(list, new Words("hoàn tác đợt nhập số " + list), actor);
        people.reverse(list, actor);
        organizations.reverse(list, actor);
    }
}
