package vn.ketnap.desk.pages;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Hồ sơ một người*: stage, next step and what blocks it, the way so far, papers, helper, remarks, acts. A helper sees
/// the name and the remarks only. Looking is journalled.
@Controller
class PersonPage {

    private final People people;
    private final Cases cases;
    private final PersonModels models;
    private final Journal journal;

    PersonPage(People people, Cases cases, PersonModels models, Journal journal) {
        this.people = people;
        this.cases = cases;
        this.models = models;
        this.journal = journal;
    }

    @GetMapping("/people/{id}")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var page = page(person, actor);
        journal.record(actor, "view:person", id.toString(), Optional.of(person.cell()));
        return page;
    }

    private Page page(Person person, Actor actor) {
        var file =
                cases.fileOf(person.id()).filter(one -> cases.knows(actor, one)).orElseThrow(NotHere::new);
        return models.sees(actor, file)
                ? Page.of("desk/Person", models.of(person, file, actor))
                : Page.of("desk/Helped", new HelpedModel(person.fullName(), file));
    }
}
