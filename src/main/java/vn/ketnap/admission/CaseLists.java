package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;

/// Lists of cases, read from the copies by key.
@Repository
class CaseLists {

    private static final int AT_ONCE = 1000;

    private final JdbcClient db;

    CaseLists(JdbcClient db) {
        this.db = db;
    }

    List<CaseRow> list(CaseQuery query) {
        return asked(query).query(CaseLists::row).list();
    }

    /// Gives the rows one by one, never all at once; needs a transaction.
    void each(CaseQuery query, Consumer<CaseRow> taking) {
        asked(query).withFetchSize(AT_ONCE).query((RowCallbackHandler) row -> taking.accept(row(row, 0)));
    }

    private JdbcClient.StatementSpec asked(CaseQuery query) {
        var order = ordering(query.order());
        var after = query.after();
        return db.sql("""
                select *, %1$s as place from admission.case_file
                where steps > 0 and stage <> 'empty'
                  and (:words = '' or folded_name like '%%' || :words || '%%')
                  and cell_id = any(:cells::uuid[])
                  and (cardinality(:stages::text[]) = 0 or stage = any(:stages::text[]))
                  and (:helper::uuid is null or helper_id = :helper::uuid)
                  and (:group::uuid is null or id in (
                      select case_id from admission.current_grouped where group_id = :group::uuid and belongs))
                  and (:class::text is null or source_class = :class::text)
                  and (:after::text is null or (%1$s, id) > (:after::text collate "vi-x-icu", :afterId::uuid))
                order by %1$s, id
                limit :limit
                """.formatted(order))
                .param("words", Vietnamese.fold(query.words()).replace("%", "").replace("_", ""))
                .param("cells", ids(query.cells()))
                .param("stages", query.stages().stream().map(Stage::word).toArray(String[]::new))
                .param("helper", query.helper().map(PersonRef::toString).orElse(null))
                .param("class", query.category().map(SourceClass::word).orElse(null))
                .param("group", query.group().map(GroupId::toString).orElse(null))
                .param("after", after.map(CaseQuery.After::key).orElse(null))
                .param("afterId", after.map(one -> one.id().toString()).orElse(null))
                .param("limit", query.limit());
    }

    List<DueRow> due(LocalDate until, List<OrganizationRef> cells, int limit) {
        return db.sql("""
                select o.*, f.person_id, f.full_name, f.stage
                from admission.obligation o join admission.case_file f on f.id = o.case_id
                where o.due <= :until
                  and o.cell_id = any(:cells::uuid[])
                order by o.due, f.sort_key, o.case_id, o.deadline, o.subject
                limit :limit
                """)
                .param("until", until)
                .param("cells", ids(cells))
                .param("limit", limit)
                .query(CaseLists::due)
                .list();
    }

    List<DueRow> dueOf(List<CaseId> ids) {
        return db.sql("""
                select o.*, f.person_id, f.full_name, f.stage
                from admission.obligation o join admission.case_file f on f.id = o.case_id
                where o.case_id = any(:ids) order by o.due, o.case_id, o.deadline, o.subject
                """)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(CaseLists::due)
                .list();
    }

    /// How many obligations of these cells are due up to a day.
    int dueCount(LocalDate until, List<OrganizationRef> cells) {
        return db.sql("""
                select count(*)::int from admission.obligation where due <= :until and cell_id = any(:cells::uuid[])
                """)
                .param("until", until)
                .param("cells", ids(cells))
                .query(Integer.class)
                .single();
    }

    Map<PersonRef, Stage> stagesOf(List<PersonRef> persons) {
        var stages = new HashMap<PersonRef, Stage>();
        db.sql("""
                select distinct on (person_id) person_id, stage from admission.case_file
                where person_id = any(:persons) and steps > 0 and stage <> 'empty'
                order by person_id, (closed_on is null) desc, opened_at desc
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query(row -> {
                    stages.put(new PersonRef(row.getObject("person_id", UUID.class)), stage(row));
                });
        return stages;
    }

    Map<OrganizationRef, Map<Stage, Integer>> stages() {
        var counts = new HashMap<OrganizationRef, Map<Stage, Integer>>();
        db.sql("select cell_id, stage, n from admission.stage_count where n > 0")
                .query(row -> {
                    counts.computeIfAbsent(
                                    new OrganizationRef(row.getObject("cell_id", UUID.class)),
                                    _ -> new EnumMap<>(Stage.class))
                            .put(stage(row), row.getInt("n"));
                });
        return counts;
    }

    Map<String, Integer> measures(LocalDate from, LocalDate to, List<OrganizationRef> cells) {
        var counts = new HashMap<String, Integer>();
        db.sql("""
                select measure, sum(n)::int as n from (
                    select measure, n from admission.measure_count
                        where cell_id = any(:cells::uuid[]) and month >= :from
                          and month + interval '1 month' <= :to::date + 1
                    union all
                    select measure, 1 from admission.standing_act
                        where cell_id = any(:cells::uuid[]) and measure is not null and on_day between :from and :to
                          and not (date_trunc('month', on_day) >= :from
                                   and date_trunc('month', on_day) + interval '1 month' <= :to::date + 1)
                ) counted group by measure
                """)
                .param("from", from)
                .param("to", to)
                .param("cells", ids(cells))
                .query(row -> {
                    counts.put(row.getString("measure"), row.getInt("n"));
                });
        return counts;
    }

    /// What these cells decided about their lists between two days, both included, of which nothing has
    /// come yet; which committees answered stands in the cases.
    List<Proposed> proposed(LocalDate from, LocalDate to, List<OrganizationRef> cells) {
        return db.sql("""
                select s.case_id, s.person_id, s.cell_id, s.kind, s.on_day, s.step, f.full_name
                from admission.standing_act s join admission.case_file f on f.id = s.case_id
                where s.kind in ('listed', 'removed', 'class-proposed', 'procedure-proposed')
                  and s.on_day between :from and :to and s.cell_id = any(:cells::uuid[])
                  and not exists (
                      select 1 from admission.standing_act a
                      where a.case_id = s.case_id and a.on_day >= s.on_day and a.step > s.step
                        and a.kind = case s.kind when 'procedure-proposed' then 'procedure-allowed'
                            when 'class-proposed' then 'class-sent' end)
                order by s.kind, f.sort_key, s.case_id, s.step
                limit 2000
                """)
                .param("from", from)
                .param("to", to)
                .param("cells", ids(cells))
                .query((row, n) -> new Proposed(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        new OrganizationRef(row.getObject("cell_id", UUID.class)),
                        ActKind.named(row.getString("kind")).orElseThrow(),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("step"),
                        List.of()))
                .list();
    }

    private static String ordering(CaseQuery.Order order) {
        return switch (order) {
            case NAME -> "sort_key";
            case DUE -> "coalesce(next_due::text, '9999') || sort_key";
            case CEREMONY -> "coalesce(ceremony_on::text, '9999') || sort_key";
            case REMARKED -> "coalesce(remarked_on::text, '0000') || sort_key";
            case LISTED -> "coalesce(listed_on::text, '9999') || sort_key";
        };
    }

    private static String[] ids(List<OrganizationRef> cells) {
        return cells.stream().map(OrganizationRef::toString).toArray(String[]::new);
    }

    private static CaseRow row(ResultSet row, int n) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("place"),
                Optional.ofNullable(row.getString("sex")),
                day(row, "birth"),
                Optional.ofNullable(row.getString("birth_precision")),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                stage(row),
                Optional.ofNullable(row.getString("helper_name")),
                day(row, "listed_on"),
                day(row, "certified_on"),
                day(row, "remarked_on"),
                day(row, "ceremony_on"),
                day(row, "next_due"),
                Optional.ofNullable(row.getString("source_class")).flatMap(SourceClass::named));
    }

    private static DueRow due(ResultSet row, int n) throws SQLException {
        return new DueRow(
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                stage(row),
                new Due(
                        row.getString("deadline"),
                        row.getString("subject"),
                        row.getString("step"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("started_on", LocalDate.class),
                        row.getString("rule"),
                        row.getString("clause"),
                        row.getBoolean("unknown"),
                        row.getBoolean("local"),
                        row.getBoolean("provisional")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
