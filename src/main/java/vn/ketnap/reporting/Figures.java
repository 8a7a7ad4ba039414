package vn.ketnap.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;

/// Reads the views that rooms publish for figures; one statement a question, whatever the rows.
@Repository
class Figures {

    /// Acts that figures ask for beside those that the results count.
    private static final List<String> BESIDE = List.of(
            "remarked",
            "classified",
            "dossier-returned",
            "new-member-class-certified",
            "ceremony-held",
            "died",
            "struck-off");

    private static final List<String> TRAITS = List.of(
            "ethnicity",
            "religion",
            "source_group",
            "occupation",
            "schooling",
            "schooling_level",
            "training",
            "training_level",
            "theory",
            "title",
            "youth",
            "special",
            "occupation_code",
            "left_party");

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /// The acts that stand and are asked for by figures, from one day to another, in order of day: those that count for
    /// these cells, and what other cells did in the cases that moved.
    List<Fact> facts(List<OrganizationRef> cells, LocalDate from, LocalDate to) {
        return db.sql("""
                select case_id, person_id, cell_id, on_day as day, kind, measure, about from (
                    select * from admission.report_act where cell_id = any(:cells)
                    union all
                    select * from admission.report_act where cell_id <> all(:cells) and case_id in (
                        select case_id from admission.report_stage where cell_id = any(:cells) and moved)
                    ) act
                where on_day between :from and :to and (measure is not null or kind = any(:kinds))
                order by on_day, case_id, step
                """)
                .param("kinds", BESIDE.toArray(String[]::new))
                .param("cells", ids(cells))
                .param("from", from)
                .param("to", to)
                .query((row, n) ->
                        new Fact(item(row), row.getString("kind"), words(row, "measure"), words(row, "about")))
                .list();
    }

    /// How far the cases of these cells had come at the end of a day.
    List<Standing> standing(List<OrganizationRef> cells, LocalDate day) {
        return db.sql("""
                select case_id, person_id, cell_id, from_day as day, stage, until_day, ends_on
                from admission.report_stage
                where cell_id = any(:cells) and from_day <= :day and (until_day is null or until_day > :day)
                """)
                .param("cells", ids(cells))
                .param("day", day)
                .query((row, n) -> standing(row))
                .list();
    }

    /// The stages that ended in a period in these cells, each from its beginning; parts of one stage in one cell are
    /// one.
    List<Standing> ended(List<OrganizationRef> cells, LocalDate from, LocalDate to) {
        var parts = db.sql("""
                select case_id, person_id, cell_id, from_day as day, stage, until_day, ends_on
                from admission.report_stage
                where case_id in (select e.case_id from admission.report_stage e
                                  where e.cell_id = any(:cells) and e.until_day between :from and :to)
                order by case_id, from_day
                """)
                .param("cells", ids(cells))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> standing(row))
                .list();
        return Standing.joined(parts).stream()
                .filter(one -> cells.contains(one.item().cell())
                        && one.until()
                                .filter(end -> !end.isBefore(from) && !end.isAfter(to))
                                .isPresent())
                .toList();
    }

    /// How many members each of these cells had on a day, probationary ones included.
    Map<OrganizationRef, Integer> members(List<OrganizationRef> cells, LocalDate day) {
        var members = new HashMap<OrganizationRef, Integer>();
        db.sql("""
                select cell_id, count(distinct person_id)::int as n from people.report_member
                where cell_id = any(:cells) and kind <> 'none'
                  and from_day <= :day and (until_day is null or until_day > :day)
                group by cell_id
                """).param("cells", ids(cells)).param("day", day).query(row -> {
            members.put(cell(row), row.getInt("n"));
        });
        return members;
    }

    /// How the number of members of these cells changed in a period beside admissions and what acts of cases ended; who
    /// went from one cell of the part to another does not count. A row that lasts no day was taken back.
    MemberChanges changes(List<OrganizationRef> cells, Collection<OrganizationRef> part, Period period) {
        return db.sql("""
                select count(*) filter (where kind <> 'none' and from_day >= :from and (came_from <> all(:part)
                           or came_from is null and joined_on < from_day
                              and (had_ended is null or had_ended = 'moved')))::int as came,
                       count(*) filter (where kind <> 'none' and from_day >= :from
                           and had_ended in ('expelled', 'struck-off'))::int as restored,
                       count(*) filter (where kind <> 'none' and until_day <= :to and went_to <> all(:part)
                           or ending = 'moved' and was <> 'none' and from_day >= :from)::int as went,
                       count(*) filter (where ending = 'died')::int as died,
                       count(*) filter (where ending = 'expelled')::int as expelled,
                       count(*) filter (where ending = 'struck-off')::int as struck_off,
                       count(*) filter (where ending = 'struck-off' and was = 'probationary')::int as on_probation,
                       count(*) filter (where ending = 'resigned')::int as resigned
                from people.report_member
                where cell_id = any(:cells) and (until_day is null or until_day > from_day)
                  and (from_day between :from and :to or kind <> 'none' and until_day between :from and :to)
                """)
                .param("cells", ids(cells))
                .param("part", ids(part))
                .param("from", period.from())
                .param("to", period.to())
                .query(MemberChanges.class)
                .single();
    }

    /// The targets of a year for these cells, as approved by a day and not replaced by then.
    Targets targets(List<OrganizationRef> cells, int year, LocalDate day) {
        var targets = new HashMap<OrganizationRef, Map<String, Integer>>();
        var coverage = new AtomicBoolean();
        db.sql("""
                select cell_id, measure, n, coverage from planning.report_target
                where cell_id = any(:cells) and year = :year
                  and approved_on <= :day and (valid_to is null or valid_to > :day)
                """)
                .param("cells", ids(cells))
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    targets.computeIfAbsent(cell(row), _ -> new HashMap<>())
                            .put(row.getString("measure"), row.getInt("n"));
                    coverage.compareAndSet(false, row.getBoolean("coverage"));
                });
        return new Targets(targets, coverage.get());
    }

    /// What is known of persons, for breaking figures down.
    Map<UUID, Trait> traits(Collection<UUID> persons) {
        var traits = new HashMap<UUID, Trait>();
        if (!persons.isEmpty()) {
            db.sql("select * from people.report_trait where person_id = any(:ids)")
                    .param("ids", persons.toArray(UUID[]::new))
                    .query(row -> {
                        traits.put(row.getObject("person_id", UUID.class), trait(row));
                    });
        }
        return traits;
    }

    /// A case by name.
    record Named(UUID person, String name, String helper) {}

    /// The names of those of these cases that the viewer may see, in Vietnamese order.
    Map<UUID, Named> names(Collection<UUID> cases) {
        var names = new LinkedHashMap<UUID, Named>();
        if (!cases.isEmpty()) {
            db.sql("""
                    select case_id, person_id, full_name, helper_name from admission.report_case
                    where case_id = any(:ids) order by sort_key, case_id
                    """).param("ids", cases.toArray(UUID[]::new)).query(row -> {
                names.put(
                        row.getObject("case_id", UUID.class),
                        new Named(
                                row.getObject("person_id", UUID.class),
                                row.getString("full_name"),
                                words(row, "helper_name")));
            });
        }
        return names;
    }

    private static UUID[] ids(Collection<OrganizationRef> cells) {
        return cells.stream().map(OrganizationRef::value).toArray(UUID[]::new);
    }

    private static OrganizationRef cell(ResultSet row) throws SQLException {
        return new OrganizationRef(row.getObject("cell_id", UUID.class));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("case_id", UUID.class),
                row.getObject("person_id", UUID.class),
                cell(row),
                row.getObject("day", LocalDate.class));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(item(row), row.getString("stage"), day(row, "until_day"), day(row, "ends_on"));
    }

    private static Trait trait(ResultSet row) throws SQLException {
        var words = new HashMap<String, String>();
        for (var name : TRAITS) {
            var word = row.getString(name);
            if (word != null && !word.isBlank()) {
                words.put(name, word);
            }
        }
        return new Trait(Optional.ofNullable(row.getString("sex")), day(row, "birth"), words);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
