package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Ending;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// The door to cases that ended without admission, of persons who have no case on its way and were
/// never admitted, and to persons who never got one.
@Service
public class EndedCases {

    private static final String ENDED = """
            select f.id, f.person_id, f.full_name, f.cell_id, f.stage, e.kind, coalesce(e.on_day, f.closed_on) as ended_on
            from admission.case_file f
            left join lateral (select s.kind, s.on_day from admission.standing_act s
                where s.case_id = f.id and s.kind in ('withdrawn', 'removed', 'decided', 'died', 'moved-out')
                order by s.on_day desc, s.step desc limit 1) e on true
            where f.stage in ('resting', 'empty', 'closed') and coalesce(e.on_day, f.closed_on) is not null
              and not exists (select 1 from admission.case_file o
                  where o.person_id = f.person_id and o.stage not in ('resting', 'empty', 'closed'))
              and not exists (select 1 from admission.case_file o join admission.standing_act s on s.case_id = o.id
                  where o.person_id = f.person_id
                    and (s.kind = 'ceremony-held' or (s.kind = 'decided' and s.about = 'admitted')))
            """;

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    EndedCases(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /// Those in scope after a place in the list, those that ended first before the others; one statement.
    @Transactional(readOnly = true)
    public List<EndedCase> after(LocalDate ended, Optional<UUID> last, int limit) {
        return db.sql("select * from (" + ENDED + """
                ) as c where (c.ended_on, c.id) > (:ended, :last) order by c.ended_on, c.id limit :limit
                """)
                .param("ended", ended)
                .param("last", last.orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, _) -> ended(row))
                .list();
    }

    /// How a person's last case ended; nothing while one is on its way, or when the person was admitted.
    @Transactional(readOnly = true)
    public Optional<EndedCase> of(PersonRef person) {
        return db.sql(ENDED + " and f.person_id = :person order by ended_on desc limit 1")
                .param("person", person.value())
                .query((row, _) -> ended(row))
                .optional();
    }

    /// Persons in scope who never got a case and are in no list of members, of whom nothing was
    /// written for longest; two statements.
    @Transactional(readOnly = true)
    public List<EndedCase> withoutCase(int limit) {
        return without("select * from admission.without_case order by since, person_id limit :limit", "limit", limit);
    }

    /// The same of one person.
    @Transactional(readOnly = true)
    public Optional<EndedCase> withoutCase(PersonRef person) {
        return without("select * from admission.without_case where person_id = :person", "person", person.value())
                .stream()
                .findFirst();
    }

    private List<EndedCase> without(String sql, String name, Object value) {
        var since = new LinkedHashMap<PersonRef, LocalDate>();
        db.sql(sql).param(name, value).query(row -> {
            since.put(
                    new PersonRef(row.getObject("person_id", UUID.class)),
                    row.getObject("since", OffsetDateTime.class)
                            .atZoneSameInstant(clock.getZone())
                            .toLocalDate());
        });
        var known = people.findAll(since.keySet()).stream().collect(Collectors.toMap(Person::id, one -> one));
        return since.entrySet().stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.getKey()))
                                .map(person -> without(person, one.getValue()))
                                .stream())
                .toList();
    }

    private static EndedCase without(Person person, LocalDate since) {
        return new EndedCase(Optional.empty(), person.id(), person.fullName(), person.cell(), Ending.NO_CASE, since);
    }

    private static EndedCase ended(ResultSet row) throws SQLException {
        return new EndedCase(
                Optional.of(new CaseId(row.getObject("id", UUID.class))),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                ending(row.getString("stage"), String.valueOf(row.getString("kind"))),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Ending ending(String stage, String kind) {
        if (stage.equals(Stage.EMPTY.word())) {
            return Ending.TAKEN_BACK;
        }
        return switch (kind) {
            case "withdrawn" -> Ending.WITHDRAWN;
            case "removed" -> Ending.REMOVED;
            case "decided" -> Ending.REFUSED;
            default -> Ending.ENDED;
        };
    }
}
