package vn.ketnap.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.journal.Journal;

/// The door of this room: persons, members, the roll of a cell on a day. Shows only what lies in the scope of the
/// request.
@Service
public class People {

    private final PersonStore persons;
    private final MemberStore members;
    private final Numbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    People(
            PersonStore persons,
            MemberStore members,
            Numbers numbers,
            Journal journal,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.members = members;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
    }

    /// Enters a person. Ask [#sameAs] first: two entries for one person are put together by hand only.
    @Transactional
    public PersonRef add(NewPerson said, Actor by) {
        var id = PersonRef.fresh();
        persons.create(id, said.cell(), by);
        persons.addVersion(id, said, by);
        journal.record(by, "person", id.toString(), Optional.of(said.cell()));
        return id;
    }

    /// Enters a person with an identity number that nobody has: ask [Duplicates#of] first.
    @Transactional
    public PersonRef add(NewPerson said, Optional<String> number, Actor by) {
        var id = add(said, by);
        number.ifPresent(digits -> numbers.give(id, digits, by));
        return id;
    }

    /// Says what is now known of a person, as a new version; copies elsewhere follow in this transaction. A
    /// date of birth that holds stays as it is (ADM-DOB-LOCK): see [BirthDates#correct].
    @Transactional
    public void change(PersonRef id, NewPerson said, Actor by) {
        persons.addVersion(id, said.bornOn(birth(id, said)), by);
        journal.record(by, "person-changed", id.toString(), Optional.of(said.cell()));
        events.publishEvent(new PersonChanged(id));
    }

    /// The person meant by an identity, under the identity that counts: of one merged it is that of the person kept.
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonRef id) {
        return persons.find(id);
    }

    /// The same, about to be changed: others of its changes wait until the transaction ends.
    @Transactional
    public Optional<Person> held(PersonRef id) {
        persons.find(id).ifPresent(person -> persons.lock(person.id()));
        return persons.find(id);
    }

    /// Who is meant by each of these identities, after the merges that stand; whoever compares two identities asks.
    @Transactional(readOnly = true)
    public Map<PersonRef, PersonRef> survivors(Collection<PersonRef> ids) {
        return persons.survivors(ids);
    }

    /// Those of the persons that lie in scope, in no particular order, each under the identity that was asked for, so
    /// that names are found by the identities that acts bear; one statement.
    @Transactional(readOnly = true)
    public List<Person> findAll(Collection<PersonRef> ids) {
        return persons.findAll(ids);
    }

    /// Who may be the same person: the same name, letters and marks apart, and a date of birth that may be the same.
    @Transactional(readOnly = true)
    public List<Person> sameAs(String fullName, Optional<BirthDate> birth) {
        return persons.named(Vietnamese.fold(fullName)).stream()
                .filter(one -> birth.isEmpty()
                        || one.birth().isEmpty()
                        || one.birth().get().mayBe(birth.get()))
                .toList();
    }

    /// Who may be the same person written a little differently: born that day, or with day and month exchanged, with
    /// the same family name and the same given name, marks and i or y apart.
    @Transactional(readOnly = true)
    public List<Person> alike(String fullName, BirthDate birth) {
        return birth.precision() == BirthDate.Precision.DAY
                ? persons.bornOn(birth.readings()).stream()
                        .filter(one -> Vietnamese.sameEnds(one.fullName(), fullName))
                        .toList()
                : List.of();
    }

    /// Enters what a list of members says of a person.
    @Transactional
    public void join(PersonRef person, Membership said, Actor by) {
        join(person, said, said.joinedOn().or(said::officialOn).orElse(LocalDate.EPOCH), by);
    }

    /// Enters a member who belongs to the cell from a day on.
    @Transactional
    public void join(PersonRef person, Membership said, LocalDate from, Actor by) {
        var kind = said.officialOn().isPresent() ? "official" : "probationary";
        members.add(
                person,
                new MemberStore.State(
                        said.cell(),
                        kind,
                        from,
                        said.officialOn(),
                        said.joinedOn(),
                        said.officialOn(),
                        said.code(),
                        said.cardNumber(),
                        Optional.empty()),
                Optional.empty(),
                0,
                by);
        if (said.activity() != Activity.ACTIVE) {
            members.addActivity(person, said.activity(), from, by);
        }
    }

    /// Says how a member takes part from a day on: exempt, temporarily elsewhere, suspended, active again.
    @Transactional
    public void takesPart(PersonRef person, Activity activity, LocalDate from, Actor by) {
        members.addActivity(person, activity, from, by);
        journal.record(by, "activity:" + activity.word(), person.toString(), Optional.empty());
    }

    /// Makes the membership agree with what the case now says; nothing is written when it already does. Earlier rows of
    /// the case stay and no longer count.
    @Transactional
    public void memberThrough(UUID caseId, PersonRef person, Optional<ThroughCase> said, Actor by) {
        var wanted = said.map(CaseMembership::states).orElse(List.of());
        var generation = members.generation(caseId);
        if (members.ofCase(caseId).equals(wanted) || (generation == 0 && wanted.isEmpty())) {
            return;
        }
        var rows = wanted.isEmpty()
                ? List.of(CaseMembership.nothing(members.ofCase(caseId).getFirst()))
                : wanted;
        rows.forEach(row -> members.add(person, row, Optional.of(caseId), generation + 1, by));
    }

    /// The roll of a cell on a day, in Vietnamese order.
    @Transactional(readOnly = true)
    public Roll roll(OrganizationRef cell, LocalDate day) {
        return new Roll(cell, day, members.of(cell, day));
    }

    /// The official members of a cell on a day, to choose a helper or an introducer from.
    @Transactional(readOnly = true)
    public List<Member> membersOf(OrganizationRef cell, LocalDate day) {
        return members.of(cell, day).stream()
                .filter(member -> member.votes(day))
                .toList();
    }

    /// What these persons are in the Party on a day; those who are nothing in it are left out.
    @Transactional(readOnly = true)
    public List<Member> members(List<PersonRef> persons, LocalDate day) {
        return members.of(persons, day);
    }

    /// The official members of several cells on a day, in Vietnamese order, to choose an office holder from.
    @Transactional(readOnly = true)
    public List<Member> membersOf(List<OrganizationRef> cells, LocalDate day) {
        return members.of(cells.toArray(OrganizationRef[]::new), day).stream()
                .filter(member -> member.votes(day))
                .toList();
    }

    /// How many members each of these cells has on a day, official and probationary; cells without any are left out.
    @Transactional(readOnly = true)
    public Map<OrganizationRef, Integer> sizes(List<OrganizationRef> cells, LocalDate day) {
        return members.sizes(cells, day);
    }

    /// What is said of a person as a member on a day; nothing of someone who is none.
    @Transactional(readOnly = true)
    public Optional<Membership> membership(PersonRef person, LocalDate day) {
        return members.membership(person, day);
    }

    @Transactional(readOnly = true)
    public Optional<PersonRef> byMemberCode(String code) {
        return members.byCode(code);
    }

    /// The one member of a cell who bears this name, marks apart; nothing when there is none or more than one.
    @Transactional(readOnly = true)
    public Optional<PersonRef> namedMember(String name, OrganizationRef cell, LocalDate day) {
        var folded = Vietnamese.fold(name);
        var found = members.of(cell, day).stream()
                .filter(member -> Vietnamese.fold(member.fullName()).equals(folded))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().person()) : Optional.empty();
    }

    /// The persons an import entered, not those it only said something of.
    @Transactional(readOnly = true)
    public List<PersonRef> enteredBy(ImportRef list) {
        return persons.enteredBy(list);
    }

    /// Takes an import back: its versions and memberships no longer count, those before are current again.
    @Transactional
    public void reverse(ImportRef list, Actor by) {
        var touched = persons.of(list);
        persons.reverse(list, by);
        touched.forEach(person -> events.publishEvent(new PersonChanged(person)));
    }

    private Optional<BirthDate> birth(PersonRef id, NewPerson said) {
        var known = persons.find(id).flatMap(Person::birth);
        return known.isEmpty()
                        || known.equals(said.birth())
                        || members.admittedOn(id).isEmpty()
                ? said.birth()
                : known;
    }
}
