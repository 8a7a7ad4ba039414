package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.Numbers;
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
    private final Numbers numbers;
    private final Authority authority;
    private final Today today;

    Persons(People people, Organizations organizations, Numbers numbers, Authority authority, Today today) {
        this.people = people;
        this.organizations = organizations;
        this.numbers = numbers;
        this.authority = authority;
        this.today = today;
    }

    /// Whom a row means.
    sealed interface Found {}

    /// @param asked what was asked and answered with *somebody else*
    record Nobody(Optional<RowOutcome.Question> asked) implements Found {}

    /// @param asked what was asked and answered with this person
    record Known(Person person, Optional<RowOutcome.Question> asked) implements Found {}

    /// A person must say.
    record Unsure(RowOutcome.Question question) implements Found {}

    /// Whom a row means, as far as it says so itself or somebody answered.
    Found who(Entry entry, OrganizationRef cell) {
        var found = find(entry, cell);
        var asked =
                found instanceof Unsure unsure ? Optional.of(unsure.question()) : Optional.<RowOutcome.Question>empty();
        var meant = entry.answer().person().flatMap(people::find);
        if (meant.isPresent()) {
            return new Known(meant.get(), asked);
        }
        return asked.isPresent() && entry.answer().is("new") ? new Nobody(asked) : found;
    }

    /// The same name and a date of birth that may be the same, in the same cell, or the same identity number: the same
    /// person. In another cell, without a date, written a little differently, or with a number that
    /// somebody of another name has: a question.
    private Found find(Entry entry, OrganizationRef cell) {
        var row = entry.row();
        var alike = alike(row);
        if (entry.twice()) {
            var candidates =
                    Stream.concat(entry.earlier().stream(), alike.stream().map(Person::id));
            return unsure("possible-duplicate", candidates);
        }
        var holders = row.text("citizenId").map(numbers::holders).orElse(List.of());
        if (!holders.isEmpty()) {
            return alike.stream()
                    .filter(one -> holders.contains(one.id()))
                    .findFirst()
                    .<Found>map(one -> new Known(one, Optional.empty()))
                    .orElseGet(() -> unsure("number-in-use", holders.stream()));
        }
        var here = alike.stream().filter(one -> one.cell().equals(cell)).toList();
        var sure = here.size() == 1 && sure(here.getFirst(), row);
        if (sure) {
            return new Known(here.getFirst(), Optional.empty());
        }
        return alike.isEmpty()
                ? new Nobody(Optional.empty())
                : unsure("possible-duplicate", alike.stream().map(Person::id));
    }

    /// Everybody the row may mean.
    private List<Person> alike(ListRow row) {
        var born = birth(row);
        return Stream.concat(
                        people.sameAs(row.name(), born).stream(),
                        born.map(day -> people.alike(row.name(), day)).orElse(List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean sure(Person one, ListRow row) {
        return Vietnamese.sameName(one.fullName(), row.name())
                && birth(row)
                        .filter(born -> one.birth().filter(born::mayBe).isPresent())
                        .isPresent();
    }

    private static Unsure unsure(String reason, Stream<PersonRef> candidates) {
        return new Unsure(new RowOutcome.Question(reason, candidates.distinct().toList()));
    }

    /// The cell of a row: by its code, or as a person answered.
    Optional<OrganizationRef> cell(Entry entry) {
        return entry.answer()
                .cell()
                .or(() -> entry.row().text("cell"))
                .flatMap(organizations::byCode)
                .map(Organization::id);
    }

    /// Whether the actor may bring lists into this part of the tree.
    boolean mayBring(Actor actor, OrganizationRef cell) {
        return authority.may(actor, Permission.IMPORT, cell, today.date());
    }

    PersonRef add(ListRow row, OrganizationRef cell, Actor actor) {
        return people.add(said(row, cell), actor);
    }

    /// Gives the row's person the identity number of the row. One that somebody else has is not given, and the outcome
    /// says so.
    RowOutcome numbered(RowOutcome outcome, ListRow row, Actor actor) {
        var number = row.text("citizenId");
        if (outcome.person().isEmpty() || number.isEmpty()) {
            return outcome;
        }
        var person = outcome.person().get();
        return switch (numbers.give(person, number.get(), actor)) {
            case KEPT ->
                outcome.kind() == RowOutcome.Kind.SKIPPED ? RowOutcome.updated("number-added", person) : outcome;
            case SAME -> outcome;
            case IN_USE -> {
                var seen = !numbers.holders(number.get()).isEmpty();
                yield outcome.but(seen ? "number-not-given" : "number-elsewhere", List.of());
            }
        };
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

    /// The day of a field; a mere month or year is none.
    static Optional<LocalDate> day(ListRow row, String field) {
        return row.text(field).filter(iso -> iso.length() == 10).map(LocalDate::parse);
    }
}
