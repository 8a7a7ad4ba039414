package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.ketnap.basics.Stamp;
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

    /// Keeps others from changing the person until the transaction ends.
    void lock(PersonRef id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))::text")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    /// Adds a version and answers its number.
    long addVersion(PersonRef id, NewPerson said, Actor by) {
        var version = db.sql("""
                insert into people.person_version (person_id, cell_id, full_name, folded_name, sort_key, sex, birth,
                    birth_precision, details, import_id, recorded_by, recorded_at)
                values (:id, :cell, :name, :folded, :key, :sex, :birth, :precision, :details::jsonb, :import, :by, :at)
                returning id
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
                .query(Long.class)
                .single();
        db.sql("update people.person set cell_id = :cell where (id = :id or merged_into = :id) and cell_id <> :cell")
                .param("cell", said.cell().value())
                .param("id", id.value())
                .update();
        return version;
    }

    /// The number of the version that is current.
    long latestVersion(PersonRef id) {
        return db.sql("select id from people.current_person where person_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    Person version(long number) {
        return db.sql("select * from people.person_version where id = :id")
                .param("id", number)
                .query(this::person)
                .single();
    }

    /// All versions of a person that count, the earliest first, each with the reason of a corrected date of birth.
    List<Correction.Reasoned> versions(PersonRef id) {
        return db.sql("""
                select v.*, coalesce((select c.reason from people.birth_correction c
                    where c.person_id = v.person_id and c.recorded_by = v.recorded_by
                      and c.recorded_at between v.recorded_at - interval '2 seconds' and v.recorded_at
                    order by c.id desc limit 1), '') as reason,
                    exists (select 1 from people.identity_number n where n.person_id = v.person_id
                        and people.counts(n.import_id) and people.stands(n.merge_id)) as numbered
                from people.person_version v where v.person_id = :id and people.counts(v.import_id) order by v.id
                """)
                .param("id", id.value())
                .query((row, n) ->
                        new Correction.Reasoned(person(row, n), row.getString("reason"), row.getBoolean("numbered")))
                .list();
    }

    /// The person meant by an identity: the one kept, where it was merged.
    Optional<Person> find(PersonRef id) {
        return db.sql(
                        "select * from people.current_person where person_id = any((select people.survivors(:ids))::uuid[])")
                .param("ids", new UUID[] {id.value()})
                .query(this::person)
                .optional();
    }

    /// Who is meant by each of these identities; those that are nobody's are left out.
    Map<PersonRef, PersonRef> survivors(Collection<PersonRef> ids) {
        var found = new LinkedHashMap<PersonRef, PersonRef>();
        db.sql("select id, survivor from people.person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new PersonRef(row.getObject("id", UUID.class)),
                            new PersonRef(row.getObject("survivor", UUID.class)));
                });
        return found;
    }

    /// What is known under each of these identities, each under the identity that was asked for.
    List<Person> findAll(Collection<PersonRef> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("""
                        select p.*, q.id as asked from people.person q
                        cross join lateral people.last_version(q.survivor) p
                        where q.id = any(:ids)
                        """)
                        .param("ids", ids.stream().map(PersonRef::value).toArray(UUID[]::new))
                        .query((row, n) -> person(row, n).under(new PersonRef(row.getObject("asked", UUID.class))))
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
                with last as materialized (select person_id, cell_id from people.current_person)
                update people.person p set cell_id = v.cell_id from last v
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
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                stamp(row));
    }

    private Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getLong("id"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime());
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
