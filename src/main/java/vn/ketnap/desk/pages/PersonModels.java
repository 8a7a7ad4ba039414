package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.pages.Findings;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Finding;

/// Puts together the page of a person.
@Component
class PersonModels {

    private final Cases cases;
    private final People people;
    private final Noticing noticing;
    private final Authority authority;
    private final Today today;

    PersonModels(Cases cases, People people, Noticing noticing, Authority authority, Today today) {
        this.authority = authority;
        this.cases = cases;
        this.people = people;
        this.noticing = noticing;
        this.today = today;
    }

    /// Whether the actor may see the whole case, as against its remarks only.
    boolean sees(Actor actor, CaseFile file) {
        return authority.may(actor, Permission.SEE_CASES, file.progress().cell(), today.date());
    }

    /// Everybody the case names, the person too: one statement.
    Map<PersonRef, Person> persons(CaseFile file) {
        var wanted = members(file);
        wanted.add(file.person());
        var persons = new HashMap<PersonRef, Person>();
        people.findAll(wanted).forEach(one -> persons.put(one.id(), one));
        return persons;
    }

    PersonModel of(Map<PersonRef, Person> persons, Person person, CaseFile file, Actor actor) {
        var day = today.date();
        var view = cases.view(file, person, actor, day);
        return new PersonModel(
                person,
                file,
                file.progress(),
                noticing.name(file.progress().cell()),
                day,
                view.next(),
                view.beside(),
                advice(view.advice(), file, actor),
                view.owed(),
                view.baseVotes(),
                rules(view.reconsidered()),
                names(persons),
                view.chain(),
                view.changes(),
                view.whose(),
                file.standing().stream()
                        .map(StandingAct::kind)
                        .filter(kind -> cases.mayRecord(actor, file, kind))
                        .collect(Collectors.toSet()),
                authority.may(actor, Permission.SEE_CV, person.cell(), day),
                authority.may(actor, Permission.SEE_JOURNAL, person.cell(), day),
                cases.mayRecord(actor, file, ActKind.CLASSIFIED),
                cases.mayRecord(actor, file, ActKind.INTRODUCED),
                noticing.of(person, file));
    }

    private List<Finding> advice(List<StoredFinding> advice, CaseFile file, Actor actor) {
        return advice.stream()
                .map(one -> Findings.shown(one, false, file, kind -> cases.mayRecord(actor, file, kind)))
                .toList();
    }

    private static Map<Integer, List<String>> rules(Map<Integer, List<StoredFinding>> reconsidered) {
        var rules = new LinkedHashMap<Integer, List<String>>();
        reconsidered.forEach((step, findings) ->
                rules.put(step, findings.stream().map(StoredFinding::rule).toList()));
        return rules;
    }

    private static Map<PersonRef, String> names(Map<PersonRef, Person> persons) {
        var names = new HashMap<PersonRef, String>();
        persons.values().forEach(one -> names.put(one.id(), one.fullName()));
        return names;
    }

    private static Set<PersonRef> members(CaseFile file) {
        var members = new HashSet<PersonRef>();
        file.acts().forEach(act -> members.addAll(act.members()));
        return members;
    }
}
