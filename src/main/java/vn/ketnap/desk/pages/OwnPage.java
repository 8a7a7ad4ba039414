package vn.ketnap.desk.pages;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Dữ liệu của người này*: for each group of fields its purpose and the clauses that ask for it, which fields are
/// filled, and what was put right by whom. For who may read the CV; printable, to be given to the person.
@Controller
class OwnPage {

    private final People people;
    private final OwnModels models;
    private final Journal journal;

    OwnPage(People people, OwnModels models, Journal journal) {
        this.people = people;
        this.models = models;
        this.journal = journal;
    }

    @GetMapping("/people/{id}/own")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var model = models.of(person, actor);
        journal.record(actor, "view:own", person.id().toString(), Optional.of(person.cell()));
        return Page.of("desk/Own", model);
    }
}
