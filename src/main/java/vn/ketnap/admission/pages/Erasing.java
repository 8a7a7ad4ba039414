package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.EndedCase;
import vn.ketnap.admission.EndedCases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Erasures;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.Retentions;
import vn.ketnap.web.NotHere;

/// Whose data may be erased, and the doors through which it is.
@Component
class Erasing {

    private final People people;
    private final EndedCases cases;
    private final Erasures erasures;
    private final Terms terms;
    private final Today today;

    /// From which day data is to be erased.
    @Component
    record Terms(RetentionModels models, Retentions retentions, RetentionReach reach) {}

    Erasing(People people, EndedCases cases, Erasures erasures, Terms terms, Today today) {
        this.people = people;
        this.cases = cases;
        this.erasures = erasures;
        this.terms = terms;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    Person person(PersonRef id, Actor actor) {
        return may(people.find(id), actor);
    }

    /// The same, about to be changed: others of its changes wait until the transaction ends.
    Person held(PersonRef id, Actor actor) {
        return may(people.held(id), actor);
    }

    Optional<EndedCase> ended(Person person) {
        return cases.of(person.id()).or(() -> cases.withoutCase(person.id()));
    }

    Optional<LocalDate> due(EndedCase one) {
        return terms.models().due(one, terms.retentions().all());
    }

    boolean isNever(Person person) {
        return erasures.isNever(person.id());
    }

    boolean isGone(Person person) {
        return !erasures.among(List.of(person.id())).isEmpty();
    }

    void erase(Person person, EndedCase ended, String reason, Actor actor) {
        erasures.erase(person, ended.ending(), reason, actor);
    }

    private Person may(Optional<Person> found, Actor actor) {
        var person = found.orElseThrow(NotHere::new);
        terms.reach().require(actor, Permission.ERASE, person.cell(), today.date());
        return person;
    }
}
