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

/// *Hồ sơ một người*: stage, next step and what blocks it, the way so far, papers, helper, remarks, acts. Looking is
/// journalled.
@Controller
class PersonPage {

    private final People people;
    private final PersonModels models;
    private final Journal journal;

    PersonPage(People people, PersonModels models, Journal journal) {
        this.people = people;
        this.models = models;
        this.journal = journal;
    }

    @GetMapping("/people/{id}")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var model = models.of(person, actor).orElseThrow(NotHere::new);
        journal.record(actor, "view:person", id.toString(), Optional.of(model.cellRef()));
        return Page.of("desk/Person", model);
    }
}
