package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.Vietnamese;

/// Persons and their versions. Rows are only ever added.
@Repository
class PersonStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    PersonStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void create(PersonRef id, OrganizationRef cell, Actor by) {
        db.sql("insert into people.person (id, cell_id, import_id) values (:id, :cell, :import)")
                .param("id", id.value())
                .param("cell", cell.value())
                .param("import", list(by))
                .update();
    }

    void addVersion(PersonRef id, NewPerson said, Actor by) {
        db.sql("""
                insert into people.person_version (person_id, cell_id, full_name, folded_name, sort_key, sex, birth,
                    birth_precision, details, import_id, recorded_by, recorded_at)
                values (:id, :cell, :name, :folded, :key, :sex, :birth, :precision, :details::jsonb, :import, :by, :at)
                """)
                .param("id", id.value())
                .param("cell", said.cell().value())
                .param("name", Vietnamese.tidy(said.fullName()))
                .param("folded", Vietnamese.fold(said.fullName()))
                .param("key", Vietnamese.sortKey(said.fullName()))
                .param("sex", said.sex().map(Sex::word).orElse(null))
                .param("birth", said.birth().map(BirthDate::earliest).orElse(null))
                .param(
                        "precision",
                        said.birth().map(birth -> birth.precision().word()).orElse(null))
                .param("details", details(said.details()))
                .param("import", list(by))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("update people.person set cell_id = :cell where id = :id and cell_id <> :cell")
                .param("cell", said.cell().value())
                .param("id", id.value())
                .update();
    }

    List<Person> findAll(Collection<PersonRef> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select * from people.current_person where person_id = any(:ids)")
                        .param("ids", ids.stream().map(PersonRef::value).toArray(UUID[]::new))
                        .query(this::person)
                        .list();
    }

    /// Those of exactly this name, marks apart.
    List<Person> named(String folded) {
        return db.sql("""
                select * from people.current_person
                where person_id = any(array(select person_id from people.person_version where folded_name = :folded))
                  and folded_name = :folded
                """).param("folded", folded).query(this::person).list();
    }

    List<Person> bornOn(Collection<LocalDate> days) {
        return db.sql("""
                select * from people.current_person
                where person_id = any(array(select person_id from people.person_version where birth = any(:days::date[])))
                  and birth = any(:days::date[]) and birth_precision = 'day'
                """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(this::person)
                .list();
    }

    /// What was written over an import's values, and what was written of persons it entered, by other hands.
    List<Reference> refersTo(ImportRef list) {
        return db.sql("""
                with mine as (select person_id, min(id) as first from people.person_version
                              where import_id = :import group by person_id),
                     entered as (select id as person_id from people.person where import_id = :import)
                select distinct found.person_id, p.full_name, found.what from (
                    select m.person_id, 'version' as what from mine m
                        join people.person_version v on v.person_id = m.person_id and v.id > m.first
                        where v.import_id is distinct from :import and people.counts(v.import_id)
                    union all
                    select person_id, 'membership' from people.membership join entered using (person_id)
                        where case_id is null and import_id is distinct from :import and people.counts(import_id)
                    union all
                    select person_id, 'activity' from people.activity join entered using (person_id)
                        where import_id is distinct from :import and people.counts(import_id)
                    union all
                    select person_id, 'number' from people.identity_number join entered using (person_id)
                        where import_id is distinct from :import and people.counts(import_id)
                ) found join people.current_person p on p.person_id = found.person_id
                order by 2, 3
                """)
                .param("import", list.number())
                .query((row, n) -> Reference.to(
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("what")))
                .list();
    }

    /// The cells of these in which someone is or is a member.
    List<OrganizationRef> inhabited(Collection<OrganizationRef> cells) {
        return db.sql("""
                select cell_id from people.current_person where cell_id = any(:cells)
                union
                select m.cell_id from people.membership m join people.current_person p on p.person_id = m.person_id
                where m.cell_id = any(:cells) and m.kind <> 'none' and people.counts(m.import_id)
                  and (m.case_id is null
                       or m.generation = (select max(g.generation) from people.membership g where g.case_id = m.case_id))
                """)
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> new OrganizationRef(row.getObject("cell_id", UUID.class)))
                .list();
    }

    /// The persons an import entered.
    List<PersonRef> enteredBy(ImportRef list) {
        return db.sql("select id from people.person where import_id = :import order by id")
                .param("import", list.number())
                .query((row, n) -> new PersonRef(row.getObject("id", UUID.class)))
                .list();
    }

    /// The persons whose current version comes from the import.
    List<PersonRef> of(ImportRef list) {
        return db.sql("select distinct person_id from people.person_version where import_id = :import")
                .param("import", list.number())
                .query((row, n) -> new PersonRef(row.getObject("person_id", UUID.class)))
                .list();
    }

    void reverse(ImportRef list, Actor by) {
        db.sql(
                        "insert into people.reversal (import_id, recorded_by, recorded_at) values (:import, :by, :at) on conflict do nothing")
                .param("import", list.number())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                update people.person p set cell_id = v.cell_id from people.current_person v
                where v.person_id = p.id and v.cell_id <> p.cell_id
                """).update();
    }

    Person person(ResultSet row, int n) throws SQLException {
        var birth = row.getObject("birth", LocalDate.class);
        var known = new EnumMap<Detail, String>(Detail.class);
        json.readValue(row.getString("details"), WORDS).forEach((word, text) -> known.put(Detail.named(word), text));
        return new Person(
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                birth == null
                        ? Optional.empty()
                        : Optional.of(
                                new BirthDate(birth, BirthDate.Precision.named(row.getString("birth_precision")))),
                Optional.ofNullable(row.getString("sex")).map(Sex::named),
                known,
                new OrganizationRef(row.getObject("cell_id", UUID.class)));
    }

    private String details(Map<Detail, String> details) {
        var words = new LinkedHashMap<String, String>();
        details.forEach((detail, text) -> words.put(detail.word(), text));
        return json.writeValueAsString(words);
    }

    static @Nullable Long list(Actor by) {
        return by.during().map(ImportRef::number).orElse(null);
    }
}
