package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Sentence;

/// For whom a step of a class cannot be recorded, and why; as long as there is one, it is recorded for nobody.
public record ClassRefusal(PersonRef person, String name, List<Sentence> why) {

    public ClassRefusal {
        why = List.copyOf(why);
    }
}
