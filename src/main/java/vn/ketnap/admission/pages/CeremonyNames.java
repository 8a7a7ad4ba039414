package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.People;
import vn.ketnap.regulation.Regulations;

/// The names and the clause that stand on the programme of a ceremony.
@Component
class CeremonyNames {

    private final People people;
    private final Regulations regulations;

    CeremonyNames(People people, Regulations regulations) {
        this.people = people;
        this.regulations = regulations;
    }

    Map<PersonRef, String> of(Collection<PersonRef> members) {
        var names = new HashMap<PersonRef, String>();
        people.findAll(members).forEach(one -> names.put(one.id(), one.fullName()));
        return names;
    }

    /// The clause on the order of the ceremony on a day, in which the helper is assigned too.
    String clause(LocalDate day) {
        return regulations.clause("ADM-CER-HELPER", day);
    }
}
