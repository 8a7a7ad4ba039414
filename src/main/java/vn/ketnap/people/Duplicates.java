package vn.ketnap.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.Typed;

/// The door to persons who may be entered twice (có thể trùng). It only asks; people say whether two are one.
@Service
public class Duplicates {

    private final JdbcClient db;
    private final PersonStore persons;
    private final Numbers numbers;
    private final java.time.Clock clock;

    Duplicates(JdbcClient db, PersonStore persons, Numbers numbers, java.time.Clock clock) {
        this.db = db;
        this.persons = persons;
        this.numbers = numbers;
        this.clock = clock;
    }

    /// Two persons who may be one.
    public record Pair(Person one, Person other) {}

    /// Who may be the person about to be entered.
    ///
    /// @param taken somebody bears the identity number already, perhaps outside the viewer's scope; yes or no only
    public record Likely(List<Person> persons, boolean taken) {

        public static final Likely NOBODY = new Likely(List.of(), false);

        public Likely {
            persons = List.copyOf(persons);
        }

        public boolean isEmpty() {
            return persons.isEmpty() && !taken;
        }
    }

    /// Asks of a form about to be saved: nobody once the user said that it is another person, but that a
    /// number is taken is said again, beside its field.
    @Transactional(readOnly = true)
    public Likely of(NewPerson said, PersonForm form, Optional<String> number, Typed reading) {
        var likely = of(said.fullName(), said.birth(), number);
        if (likely.taken()) {
            var here = !numbers.holders(number.orElseThrow()).isEmpty();
            reading.complain("number", here ? "people.number.same" : "people.number.elsewhere");
        }
        return form.saysAnother() && !likely.taken() ? Likely.NOBODY : likely;
    }

    /// Who in scope has the same name, marks apart, and a year of birth that may be the same; or is born that day with
    /// nearly the same name; or bears the number.
    @Transactional(readOnly = true)
    public Likely of(String fullName, Optional<BirthDate> birth, Optional<String> number) {
        var named = persons.named(Vietnamese.fold(fullName)).stream().filter(one -> sameYear(one.birth(), birth));
        var alike = birth
                .filter(day -> day.precision() == BirthDate.Precision.DAY)
                .map(day -> persons.bornOn(day.readings()))
                .orElse(List.of())
                .stream()
                .filter(one -> Vietnamese.sameEnds(one.fullName(), fullName));
        var holders =
                number.map(digits -> persons.findAll(numbers.holders(digits))).orElse(List.of());
        var found = Stream.of(named, alike, holders.stream())
                .flatMap(same -> same)
                .distinct()
                .toList();
        return new Likely(found, number.filter(numbers::inUse).isPresent());
    }

    /// The place where a page of pairs ended.
    public record After(PersonRef one, PersonRef other) {}

    /// Pairs in these cells, by name, that nobody has said to be two: the same name, marks apart, and a year of birth
    /// that may be the same.
    ///
    /// @param after the last pair of the page before; of one who has been put together with another since, from the
    ///     beginning
    @Transactional(readOnly = true)
    public List<Pair> pairs(List<OrganizationRef> cells, Optional<After> after, int limit) {
        var found = db.sql("""
                with here as materialized (
                    select * from people.current_person where cell_id = any(:cells))
                select a.person_id as one, b.person_id as other
                from here a join here b on b.folded_name = a.folded_name and b.person_id > a.person_id
                    and a.folded_name <> ''
                where (a.birth is null or b.birth is null or extract(year from a.birth) = extract(year from b.birth))
                  and not exists (select 1 from people.not_same n where n.one = a.person_id and n.other = b.person_id)
                  and coalesce((a.sort_key, a.person_id, b.person_id)
                      > ((select h.sort_key from here h where h.person_id = :one::uuid), :one::uuid, :other::uuid), true)
                order by a.sort_key, a.person_id, b.person_id limit :limit
                """)
                .param("one", after.map(last -> last.one().value()).orElse(null))
                .param("other", after.map(last -> last.other().value()).orElse(null))
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, n) -> List.of(
                        new PersonRef(row.getObject("one", UUID.class)),
                        new PersonRef(row.getObject("other", UUID.class))))
                .list();
        var known = persons
                .findAll(found.stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(java.util.stream.Collectors.toMap(Person::id, one -> one));
        return found.stream()
                .flatMap(pair -> Optional.ofNullable(known.get(pair.getFirst()))
                        .flatMap(one ->
                                Optional.ofNullable(known.get(pair.getLast())).map(other -> new Pair(one, other)))
                        .stream())
                .toList();
    }

    /// Remembers that two are not the same, for good.
    @Transactional
    public void areTwo(PersonRef one, PersonRef other, Actor by) {
        var first = one.value().toString().compareTo(other.value().toString()) < 0 ? one : other;
        db.sql("""
                insert into people.not_same (one, other, recorded_by, recorded_at)
                values (:one, :other, :by, :at) on conflict do nothing
                """)
                .param("one", first.value())
                .param("other", (first.equals(one) ? other : one).value())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private static boolean sameYear(Optional<BirthDate> one, Optional<BirthDate> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().earliest().getYear() == other.get().earliest().getYear();
    }
}
