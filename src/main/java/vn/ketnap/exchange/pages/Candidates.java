package vn.ketnap.exchange.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.RowOutcome;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Whom the rows of a list may mean, as a clerk tells people apart: by name, birth and cell, or by the row above.
@Component
class Candidates {

    private final People people;
    private final Organizations organizations;

    Candidates(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    Map<ListRow, List<ImportModels.Candidate>> of(Imports.Brought brought) {
        var asked = new LinkedHashMap<ListRow, RowOutcome.Question>();
        var entered = new HashMap<PersonRef, ListRow>();
        brought.outcomes().forEach((row, outcome) -> {
            outcome.asked().ifPresent(question -> asked.put(row, question));
            outcome.person()
                    .filter(_ -> outcome.kind() == RowOutcome.Kind.ADDED)
                    .ifPresent(person -> entered.putIfAbsent(person, row));
        });
        var ids = asked.values().stream()
                .flatMap(question -> question.candidates().stream())
                .distinct()
                .toList();
        var known = people.findAll(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
        var candidates = new LinkedHashMap<ListRow, List<ImportModels.Candidate>>();
        asked.forEach((row, question) -> candidates.put(
                row,
                question.candidates().stream()
                        .flatMap(id -> candidate(id, entered, known).stream())
                        .toList()));
        return candidates;
    }

    private Optional<ImportModels.Candidate> candidate(
            PersonRef id, Map<PersonRef, ListRow> entered, Map<PersonRef, Person> known) {
        var row = Optional.ofNullable(entered.get(id));
        return row.map(one -> new ImportModels.Candidate(
                        "same:" + Answers.key(one.sheet(), one.row()), one.name(), Optional.of(one.row())))
                .or(() -> Optional.ofNullable(known.get(id))
                        .map(person -> new ImportModels.Candidate(id.toString(), who(person), Optional.empty())));
    }

    private String who(Person person) {
        var cell = organizations.latest(person.cell()).map(Organization::name).orElse("");
        return person.fullName() + " · " + person.birth().map(BirthDate::shown).orElse("?") + " · " + cell;
    }
}
