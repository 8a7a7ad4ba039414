package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.BirthDate;

/// Cases with the latest certificate of a class, read from the acts that stand; a correction says the number anew.
@Repository
class ClassCases {

    private static final String CASES = """
            select f.id, f.person_id, f.full_name, f.sort_key, f.birth, f.birth_precision, f.cell_id, f.stage,
                   sent.on_day as sent_on, held.on_day as issued_on, held.number,
                   asked.on_day as asked_on, answered.together
            from admission.case_file f
            left join lateral (
                select max(s.on_day) as on_day from admission.standing_act s
                where s.case_id = f.id and s.kind = :sent) sent on true
            left join lateral (
                select s.on_day, coalesce(a.details -> 'instead' ->> 'number', a.details ->> 'number', '') as number
                from admission.standing_act s
                join admission.act a on a.case_id = s.case_id
                    and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
                where s.case_id = f.id and s.kind = :kind
                order by s.on_day desc, s.step desc, a.step desc limit 1) held on true
            left join lateral (
                select s.on_day, s.step from admission.standing_act s
                where s.case_id = f.id and s.kind = 'class-proposed' and not exists (
                    select 1 from admission.standing_act n
                    where n.case_id = s.case_id and n.kind = 'class-sent' and n.step > s.step)
                order by s.on_day desc, s.step desc limit 1) asked on true
            left join lateral (
                select string_agg(concat(l.said ->> 'level', ' ', s.on_day, ' ', l.said ->> 'answer'), ','
                           order by s.step) as together
                from admission.standing_act s
                cross join lateral (
                    select coalesce(a.details -> 'instead', a.details) as said from admission.act a
                    where a.case_id = s.case_id
                      and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
                    order by a.step desc limit 1) l
                where s.case_id = f.id and s.kind = 'list-confirmed' and s.step > asked.step
                  and s.on_day >= asked.on_day
                  and coalesce((l.said ->> 'of')::int, 0) in (0, asked.step)) answered on true
            """;

    private final JdbcClient db;

    ClassCases(JdbcClient db) {
        this.db = db;
    }

    /// Open cases of these cells at these stages, in Vietnamese order.
    List<ClassCase> open(ActKind certified, List<OrganizationRef> cells, Set<Stage> stages) {
        return db.sql(CASES + """
                where f.closed_on is null and f.steps > 0
                  and f.cell_id = any(:cells) and f.stage = any(:stages)
                order by f.sort_key, f.id
                """)
                .param("kind", certified.word())
                .param("sent", sending(certified).word())
                .param("cells", values(cells))
                .param("stages", stages.stream().map(Stage::word).toArray(String[]::new))
                .query(ClassCases::row)
                .list();
    }

    /// The same, and cases, ended ones too, whose latest certificate was issued in a period; the open one of each
    /// person last.
    List<ClassCase> openOrIssued(
            ActKind certified, List<OrganizationRef> cells, Set<Stage> stages, LocalDate from, LocalDate until) {
        return db.sql(CASES + """
                where f.steps > 0 and f.cell_id = any(:cells)
                  and (f.closed_on is null and f.stage = any(:stages) or held.on_day between :from and :until)
                order by f.sort_key, (f.closed_on is null), f.id
                """)
                .param("kind", certified.word())
                .param("sent", sending(certified).word())
                .param("cells", values(cells))
                .param("stages", stages.stream().map(Stage::word).toArray(String[]::new))
                .param("from", from)
                .param("until", until)
                .query(ClassCases::row)
                .list();
    }

    /// Every case of these persons, the open one of each first.
    List<ClassCase> of(ActKind certified, List<PersonRef> persons) {
        return db.sql(CASES + """
                where f.person_id = any(:persons) and f.steps > 0
                order by (f.closed_on is null) desc, f.opened_at desc
                """)
                .param("kind", certified.word())
                .param("sent", sending(certified).word())
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query(ClassCases::row)
                .list();
    }

    /// Cases whose certificate ends up to a day before anything needed it, the earliest first.
    List<ClassCase> ending(
            LocalDate until, List<OrganizationRef> cells, Set<Stage> stages, Optional<CaseId> after, int limit) {
        return db.sql(CASES + """
                join admission.obligation o on o.case_id = f.id and o.deadline = 'certificate-expiry'
                where o.due <= :until and o.cell_id = any(:cells) and f.stage = any(:stages)
                  and (:after::uuid is null or (o.due, f.id) > (select p.due, p.case_id from admission.obligation p
                       where p.case_id = :after::uuid and p.deadline = 'certificate-expiry'))
                order by o.due, f.id
                limit :limit
                """)
                .param("kind", ActKind.CLASS_CERTIFIED.word())
                .param("sent", ActKind.CLASS_SENT.word())
                .param("until", until)
                .param("cells", values(cells))
                .param("stages", stages.stream().map(Stage::word).toArray(String[]::new))
                .param("after", after.map(CaseId::toString).orElse(null))
                .param("limit", limit)
                .query(ClassCases::row)
                .list();
    }

    /// The rounds of sending since a day in these cells, the latest first.
    List<ClassRound> rounds(LocalDate since, List<OrganizationRef> cells) {
        return db.sql("""
                select s.on_day, coalesce(a.details -> 'instead' ->> 'course', a.details ->> 'course', '') as course,
                       count(*)::int as sent,
                       (count(*) filter (where exists (
                           select 1 from admission.standing_act c
                           where c.case_id = s.case_id and c.kind = 'class-certified' and c.on_day >= s.on_day)))::int
                           as certified
                from admission.standing_act s
                cross join lateral (
                    select a.details from admission.act a
                    where a.case_id = s.case_id
                      and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
                    order by a.step desc limit 1) a
                where s.measure = :measure and s.on_day >= :since and s.cell_id = any(:cells)
                group by 1, 2 order by 1 desc, 2
                """)
                .param("measure", Measure.SENT_TO_CLASS.word())
                .param("since", since)
                .param("cells", values(cells))
                .query((row, n) -> new ClassRound(
                        row.getObject("on_day", LocalDate.class),
                        row.getString("course"),
                        row.getInt("sent"),
                        row.getInt("certified")))
                .list();
    }

    /// The step by which people are sent to the class that certifies so.
    private static ActKind sending(ActKind certified) {
        return certified == ActKind.CLASS_CERTIFIED ? ActKind.CLASS_SENT : ActKind.NEW_MEMBER_CLASS_SENT;
    }

    private static UUID[] values(List<OrganizationRef> cells) {
        return cells.stream().map(OrganizationRef::value).toArray(UUID[]::new);
    }

    private static ClassCase row(ResultSet row, int n) throws SQLException {
        var number = row.getString("number");
        var answers = row.getString("together");
        return new ClassCase(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                born(row),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class))
                        .map(on -> new Certificate(number == null ? "" : number, on, Optional.empty())),
                Optional.ofNullable(row.getObject("asked_on", LocalDate.class))
                        .map(on -> new ClassProposal(
                                on,
                                ClassProposal.answers(
                                        Optional.ofNullable(answers).orElse("")))));
    }

    private static String born(ResultSet row) throws SQLException {
        var day = row.getObject("birth", LocalDate.class);
        return day == null
                ? ""
                : new BirthDate(day, BirthDate.Precision.named(row.getString("birth_precision"))).shown();
    }
}
