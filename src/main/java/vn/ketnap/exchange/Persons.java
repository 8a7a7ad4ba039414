package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.Sex;

/// Finds the person a row of a list means, or enters one; never guesses between two.
@Component
class Persons {

    private static final Map<String, Detail> DETAILS = Map.ofEntries(
            Map.entry("ethnicity", Detail.ETHNICITY),
            Map.entry("religion", Detail.RELIGION),
            Map.entry("homeTown", Detail.HOME_TOWN),
            Map.entry("residence", Detail.RESIDENCE),
            Map.entry("occupation", Detail.OCCUPATION),
            Map.entry("educationGeneral", Detail.EDUCATION_GENERAL),
            Map.entry("educationGeneralLevel", Detail.EDUCATION_GENERAL_LEVEL),
            Map.entry("educationProfessional", Detail.EDUCATION_PROFESSIONAL),
            Map.entry("educationProfessionalLevel", Detail.EDUCATION_PROFESSIONAL_LEVEL),
            Map.entry("politicalTheory", Detail.POLITICAL_THEORY),
            Map.entry("foreignLanguage", Detail.FOREIGN_LANGUAGE),
            Map.entry("phone", Detail.PHONE),
            Map.entry("group", Detail.SOURCE_GROUP),
            Map.entry("readiness", Detail.READINESS),
            Map.entry("note", Detail.NOTE));

    private final People people;
    private final Organizations organizations;

    Persons(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    /// Who a row means.
    sealed interface Found {}

    record Nobody() implements Found {}

    record Known(Person person) implements Found {}

    /// It may be one of these; a person must say.
    record Perhaps(List<Person> persons) implements Found {}

    /// The same name and a date of birth that may be the same, in the same cell: the same person. In another cell, or
    /// with a date that differs by exchanged day and month, a question.
    Found find(ListRow row, OrganizationRef cell) {
        var birth = birth(row);
        var same = people.sameAs(row.name(), birth);
        var here = same.stream().filter(one -> one.cell().equals(cell)).toList();
        if (here.size() == 1 && birth.isPresent() && here.getFirst().birth().isPresent()) {
            return new Known(here.getFirst());
        }
        return same.isEmpty() ? new Nobody() : new Perhaps(same);
    }

    /// The cell of a row: by its code, or as a person answered.
    Optional<OrganizationRef> cell(ListRow row, Optional<String> answer) {
        return answer.filter(word -> word.startsWith("cell:"))
                .map(word -> word.substring(5))
                .or(() -> row.text("cell"))
                .flatMap(organizations::byCode)
                .map(Organization::id);
    }

    NewPerson said(ListRow row, OrganizationRef cell) {
        var details = new EnumMap<Detail, String>(Detail.class);
        DETAILS.forEach((field, detail) -> row.text(field).ifPresent(words -> details.put(detail, words)));
        return new NewPerson(row.name(), birth(row), row.text("gender").map(Sex::named), details, cell);
    }

    /// Says what a row adds to what is known; nothing is written when it adds nothing.
    boolean update(Person known, ListRow row, OrganizationRef cell, Actor actor) {
        var next = known.with(said(row, cell));
        var renamed = new NewPerson(known.fullName(), next.birth(), next.sex(), next.details(), next.cell());
        if (renamed.equals(known.asNew())) {
            return false;
        }
        people.change(known.id(), renamed, actor);
        return true;
    }

    Optional<PersonRef> helper(ListRow row) {
        return row.text("helperMember").flatMap(people::byMemberCode);
    }

    static Optional<BirthDate> birth(ListRow row) {
        return row.birth().map(BirthDate::of);
    }

    static Optional<LocalDate> day(ListRow row, String field) {
        return row.text(field).map(LocalDate::parse);
    }
}
