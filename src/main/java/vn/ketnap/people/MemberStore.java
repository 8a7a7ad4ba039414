package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What someone is in the Party from which day, and in which cell. Rows are only ever added.
@Repository
class MemberStore {

    /// For each person the state that holds on a day: what was written last of what had begun by then. Rows from a case
    /// count in their last generation only.
    private static final String STATE = """
            select distinct on (p.person_id) p.person_id as who, m.*, p.full_name, p.sort_key,
                coalesce(a.status, 'active') as status
            from people.membership m
            cross join lateral (select o.survivor from people.person o where o.id = m.person_id limit 1) o
            cross join lateral people.last_version(o.survivor) p
            left join lateral (
                select status from people.activity a
                where a.person_id = any(people.all_of(array[p.person_id])) and a.from_day <= :day and people.counts(a.import_id)
                order by a.from_day desc, a.id desc limit 1) a on true
            where people.counts(m.import_id) and m.from_day <= :day
              and (m.case_id is null
                   or m.generation = (select max(g.generation) from people.membership g where g.case_id = m.case_id))
              and %s
            order by p.person_id, m.from_day desc, m.id desc
            """;

    /// The rows of everybody meant by some identities, whichever of them the rows bear. A query of
    /// its own, so that it is asked once and not for every row.
    private static final String THEIRS = "m.person_id = any((select people.all_of(people.survivors(%s)))::uuid[])";

    private final JdbcClient db;
    private final Clock clock;

    MemberStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Member> of(OrganizationRef cell, LocalDate day) {
        return of(new OrganizationRef[] {cell}, day);
    }

    List<Member> of(OrganizationRef[] cells, LocalDate day) {
        var ever = THEIRS.formatted("array(select e.person_id from people.membership e where e.cell_id = any(:cells))");
        return db.sql("select * from (" + STATE.formatted(ever)
                        + ") s where cell_id = any(:cells) and kind <> 'none' order by sort_key, who")
                .param("cells", Stream.of(cells).map(OrganizationRef::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> member(row, "who", day))
                .list();
    }

    /// How many belong to each of these cells on a day.
    Map<OrganizationRef, Integer> sizes(List<OrganizationRef> cells, LocalDate day) {
        var sizes = new HashMap<OrganizationRef, Integer>();
        var ever = THEIRS.formatted("array(select e.person_id from people.membership e where e.cell_id = any(:cells))");
        db.sql("select cell_id, count(*)::int as n from (" + STATE.formatted(ever)
                        + ") s where cell_id = any(:cells) and kind <> 'none' group by cell_id")
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    sizes.put(new OrganizationRef(row.getObject("cell_id", UUID.class)), row.getInt("n"));
                });
        return sizes;
    }

    /// What these are on a day, each under the identity that was asked for.
    List<Member> of(List<PersonRef> persons, LocalDate day) {
        return persons.isEmpty()
                ? List.of()
                : db.sql("select s.*, q.id as asked from (" + STATE.formatted(THEIRS.formatted(":ids")) + """
                        ) s join people.person q on q.id = any(:ids) and q.survivor = s.who
                        where s.kind <> 'none'
                        """)
                        .param("ids", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                        .param("day", day)
                        .query((row, n) -> member(row, "asked", day))
                        .list();
    }

    Optional<Membership> membership(PersonRef person, LocalDate day) {
        return db.sql("select * from (" + STATE.formatted(THEIRS.formatted("array[:person]::uuid[]"))
                        + ") s where kind <> 'none'")
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> new Membership(
                        new OrganizationRef(row.getObject("cell_id", UUID.class)),
                        Optional.ofNullable(row.getString("member_code")),
                        day(row, "joined_on"),
                        day(row, "official_on"),
                        Optional.ofNullable(row.getString("card_number")),
                        Activity.named(row.getString("status"))))
                .optional();
    }

    Optional<PersonRef> byCode(String code) {
        return db.sql("""
                select o.survivor as who
                from people.membership m join people.person o on o.id = m.person_id
                where m.member_code = :code and people.counts(m.import_id) order by m.id desc limit 1
                """)
                .param("code", code)
                .query((row, n) -> new PersonRef(row.getObject("who", UUID.class)))
                .optional();
    }

    /// The day of the decision on admission that stands, or of joining where only that is known.
    Optional<LocalDate> admittedOn(PersonRef person) {
        return db.sql("""
                with theirs as (select people.all_of(people.survivors(array[:person]::uuid[])) as ids)
                select min(day) as day from (
                    select a.decided_on as day from people.admitted a, theirs where a.person_id = any(theirs.ids)
                    union all
                    select coalesce(m.joined_on, m.from_day) from people.membership m, theirs
                    where m.person_id = any(theirs.ids) and m.kind <> 'none' and people.counts(m.import_id)
                      and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                                where g.case_id = m.case_id))) d
                """)
                .param("person", person.value())
                .query((row, n) -> day(row, "day"))
                .single();
    }

    /// One row of what someone is from a day on.
    ///
    /// @param ending why somebody is nothing from then on, where that is no act of a case
    record State(
            OrganizationRef cell,
            String kind,
            LocalDate from,
            Optional<LocalDate> votesFrom,
            Optional<LocalDate> joinedOn,
            Optional<LocalDate> officialOn,
            Optional<String> code,
            Optional<String> card,
            Optional<Leaving> ending) {}

    void add(PersonRef person, State state, Optional<UUID> caseId, int generation, Actor by) {
        db.sql("""
                insert into people.membership (person_id, cell_id, kind, from_day, votes_from, joined_on, official_on,
                    member_code, card_number, ending, case_id, generation, import_id, recorded_by, recorded_at)
                values (:person, :cell, :kind, :from, :votes, :joined, :official, :code, :card, :ending, :case,
                    :generation, :import, :by, :at)
                """)
                .param("person", person.value())
                .param("cell", state.cell().value())
                .param("kind", state.kind())
                .param("from", state.from())
                .param("votes", state.votesFrom().orElse(null))
                .param("joined", state.joinedOn().orElse(null))
                .param("official", state.officialOn().orElse(null))
                .param("code", state.code().orElse(null))
                .param("card", state.card().orElse(null))
                .param("ending", state.ending().map(Leaving::word).orElse(null))
                .param("case", caseId.orElse(null))
                .param("generation", generation)
                .param("import", caseId.isPresent() ? null : PersonStore.list(by))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The rows of a case that count now, in the order they were written.
    List<State> ofCase(UUID caseId) {
        return db.sql("""
                select * from people.membership m where case_id = :case
                  and generation = (select max(g.generation) from people.membership g where g.case_id = :case)
                order by id
                """).param("case", caseId).query(MemberStore::state).list();
    }

    int generation(UUID caseId) {
        return db.sql("select coalesce(max(generation), 0) from people.membership where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    void addActivity(PersonRef person, Activity activity, LocalDate from, Actor by) {
        db.sql("""
                insert into people.activity (person_id, status, from_day, import_id, recorded_by, recorded_at)
                values (:person, :status, :from, :import, :by, :at)
                """)
                .param("person", person.value())
                .param("status", activity.word())
                .param("from", from)
                .param("import", PersonStore.list(by))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static State state(ResultSet row, int n) throws SQLException {
        return new State(
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                row.getString("kind"),
                row.getObject("from_day", LocalDate.class),
                day(row, "votes_from"),
                day(row, "joined_on"),
                day(row, "official_on"),
                Optional.ofNullable(row.getString("member_code")),
                Optional.ofNullable(row.getString("card_number")),
                Optional.ofNullable(row.getString("ending")).flatMap(Leaving::named));
    }

    private static Member member(ResultSet row, String who, LocalDate day) throws SQLException {
        var votes = day(row, "votes_from");
        return new Member(
                new PersonRef(row.getObject(who, UUID.class)),
                row.getString("full_name"),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                row.getString("kind").equals("official")
                        && votes.map(from -> !from.isAfter(day)).orElse(true),
                votes,
                day(row, "official_on"),
                day(row, "joined_on"),
                Optional.ofNullable(row.getString("member_code")),
                Optional.ofNullable(row.getString("card_number")),
                Activity.named(row.getString("status")));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
