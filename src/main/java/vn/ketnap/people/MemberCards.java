package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// The door to what the page of a member shows: one statement for all of it.
@Service
public class MemberCards {

    private final JdbcClient db;
    private final PersonStore persons;

    MemberCards(JdbcClient db, PersonStore persons) {
        this.db = db;
        this.persons = persons;
    }

    /// The card of a person in scope, whether a member or not.
    @Transactional(readOnly = true)
    public Optional<MemberCard> of(PersonRef person, LocalDate day) {
        return db.sql("""
                select p.*, m.cell_id as member_cell, m.kind, m.from_day, m.votes_from, m.joined_on, m.official_on,
                    m.member_code, m.card_number, m.ending,
                    (select n.masked from people.identity_number n
                     where n.person_id = p.person_id and people.counts(n.import_id) and people.stands(n.merge_id)
                     order by n.id desc limit 1) as masked,
                    array(select a.status || ' ' || a.from_day from people.activity a
                          where a.person_id = any(people.all_of(array[p.person_id])) and people.counts(a.import_id)
                          order by a.from_day desc, a.id desc) as participation
                from people.current_person p
                left join lateral (
                    select s.* from people.membership s
                    where s.person_id = any(people.all_of(array[p.person_id])) and s.from_day <= :day and people.counts(s.import_id)
                      and (s.case_id is null
                           or s.generation = (select max(g.generation) from people.membership g
                                              where g.case_id = s.case_id))
                    order by s.from_day desc, s.id desc limit 1) m on true
                where p.person_id = any((select people.survivors(array[:person]::uuid[]))::uuid[])
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> card(row, n, day))
                .optional();
    }

    private MemberCard card(ResultSet row, int n, LocalDate day) throws SQLException {
        var person = persons.person(row, n);
        var participation =
                participation((String[]) row.getArray("participation").getArray());
        var member = Optional.ofNullable(row.getString("kind")).filter(kind -> !kind.equals("none"));
        var now = participation.stream()
                .filter(one -> !one.from().isAfter(day))
                .map(MemberCard.Participation::activity)
                .findFirst()
                .orElse(Activity.ACTIVE);
        return new MemberCard(
                person,
                member.isPresent() ? Optional.of(member(row, person, now, day)) : Optional.empty(),
                member.isPresent() ? MemberStore.day(row, "from_day") : Optional.empty(),
                left(row),
                participation,
                Optional.ofNullable(row.getString("masked")));
    }

    private static Optional<MemberCard.Left> left(ResultSet row) throws SQLException {
        var why = Optional.ofNullable(row.getString("ending")).flatMap(Leaving::named);
        return why.isPresent()
                ? Optional.of(new MemberCard.Left(
                        why.get(), MemberStore.day(row, "from_day").orElseThrow()))
                : Optional.empty();
    }

    private static Member member(ResultSet row, Person person, Activity activity, LocalDate day) throws SQLException {
        var votes = MemberStore.day(row, "votes_from");
        return new Member(
                person.id(),
                person.fullName(),
                new OrganizationRef(row.getObject("member_cell", UUID.class)),
                row.getString("kind").equals("official")
                        && votes.map(from -> !from.isAfter(day)).orElse(true),
                votes,
                MemberStore.day(row, "official_on"),
                MemberStore.day(row, "joined_on"),
                Optional.ofNullable(row.getString("member_code")),
                Optional.ofNullable(row.getString("card_number")),
                activity);
    }

    private static List<MemberCard.Participation> participation(String[] lines) {
        var found = new ArrayList<MemberCard.Participation>();
        for (var line : lines) {
            var space = line.indexOf(' ');
            found.add(new MemberCard.Participation(
                    Activity.named(line.substring(0, space)), LocalDate.parse(line.substring(space + 1))));
        }
        return found;
    }
}
