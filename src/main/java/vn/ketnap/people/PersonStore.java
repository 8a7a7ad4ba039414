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

    List<Person> search(String folded, Optional<OrganizationRef> cell, int limit) {
        return db.sql("""
                select * from people.current_person
                where folded_name like '%' || :words || '%' and (:cell::uuid is null or cell_id = :cell::uuid)
                order by sort_key, person_id limit :limit
                """)
                .param("words", folded.replace("%", "").replace("_", ""))
                .param("cell", cell.map(OrganizationRef::toString).orElse(null))
                .param("limit", limit)
                .query(this::person)
                .list();
    }

    /// Lines of what refers to an import's persons and was not written by it.
    List<String> refersTo(ImportRef list) {
        return db.sql("""
                with mine as (select distinct person_id, min(id) as first from people.person_version
                              where import_id = :import group by person_id)
                select distinct v.full_name || ': ' || why from (
                    select m.person_id, 'được sửa sau / changed later' as why from mine m
                        join people.person_version v on v.person_id = m.person_id and v.id > m.first
                        where v.import_id is distinct from :import and people.counts(v.import_id)
                    union all
                    select m.person_id, 'có tư cách đảng viên ghi sau / membership recorded later' from mine m
                        join people.membership s on s.person_id = m.person_id
                        where s.case_id is null and s.import_id is distinct from :import and people.counts(s.import_id)
                    union all
                    select m.person_id, 'có thay đổi sinh hoạt ghi sau / participation recorded later' from mine m
                        join people.activity a on a.person_id = m.person_id
                        where a.import_id is distinct from :import and people.counts(a.import_id)
                    union all
                    select m.person_id, 'có số định danh ghi sau / an identity number recorded later' from mine m
                        join people.identity_number n on n.person_id = m.person_id
                        where n.import_id is distinct from :import and people.counts(n.import_id)
                ) found join people.person_version v on v.person_id = found.person_id and v.import_id = :import
                order by 1
                """).param("import", list.number()).query(String.class).list();
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
