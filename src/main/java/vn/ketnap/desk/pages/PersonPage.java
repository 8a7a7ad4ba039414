package vn.ketnap.desk.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Hồ sơ một người*: stage, next step and what blocks it, the way so far, papers, helper, remarks,
/// acts. A helper sees the name and the remarks only; somebody without a case has the page of a member.
/// The way alone is drawn for the cover of the file (bìa hồ sơ). Looking is journalled.
@Controller
class PersonPage {

    private final People people;
    private final Cases cases;
    private final PersonModels models;
    private final MemberModels members;
    private final Journal journal;

    PersonPage(People people, Cases cases, PersonModels models, MemberModels members, Journal journal) {
        this.people = people;
        this.cases = cases;
        this.models = models;
        this.members = members;
        this.journal = journal;
    }

    @GetMapping("/people/{id}")
    @Transactional
    Page show(@PathVariable PersonRef id, @RequestParam(defaultValue = "") String show, Actor actor) {
        var file = cases.fileOf(id);
        if (file.isEmpty()) {
            return withoutCase(id, actor);
        }
        var persons = models.persons(file.get());
        var person = Optional.ofNullable(persons.get(id)).orElseThrow(NotHere::new);
        var page = page(persons, person, file.get(), show.equals("cover"), actor);
        journal.record(actor, "view:person", id.toString(), Optional.of(person.cell()));
        return page;
    }

    /// Somebody without a case, or who is known under another identity since a merge.
    private Page withoutCase(PersonRef id, Actor actor) {
        var meant = people.find(id).map(Person::id).filter(one -> !one.equals(id));
        return meant.isPresent() ? Page.redirect("/people/" + meant.get()) : member(id, actor);
    }

    private Page member(PersonRef id, Actor actor) {
        var model = members.of(id, actor);
        journal.record(
                actor, "view:person", id.toString(), Optional.of(model.person().cell()));
        return Page.of("desk/Member", model);
    }

    private Page page(Map<PersonRef, Person> persons, Person person, CaseFile file, boolean cover, Actor actor) {
        if (!cases.knows(actor, file)) {
            throw new NotHere();
        }
        return models.sees(actor, file)
                ? Page.of(cover ? "desk/Cover" : "desk/Person", models.of(persons, person, file, actor))
                : Page.of("desk/Helped", new HelpedModel(person.fullName(), file));
    }
}
