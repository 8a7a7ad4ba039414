package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.regulation.Regulations;

/// Cases and their acts. Acts are only ever added.
@Repository
class CaseStore {

    private final JdbcClient db;
    private final Votes votes;
    private final ActJson json = new ActJson();

    CaseStore(JdbcClient db, Regulations regulations) {
        this.db = db;
        this.votes = new Votes(regulations);
    }

    /// A case that is about to be opened.
    CaseFile fresh(PersonRef person, OrganizationRef cell) {
        return new CaseFile(CaseId.fresh(), person, cell, List.of(), votes);
    }

    /// Reads the files and keeps others from adding to them until the transaction ends; rows are locked in order of id.
    /// The acts are read after the lock is had, or an act added meanwhile would be missed.
    Map<CaseId, CaseFile> lock(Collection<CaseId> ids) {
        db.sql("select id from admission.case_file where id = any(:ids) order by id for update")
                .param("ids", values(ids))
                .query(UUID.class)
                .list();
        return findAll(ids);
    }

    Map<CaseId, CaseFile> findAll(Collection<CaseId> ids) {
        return read("f.id = any(:wanted)", values(ids));
    }

    Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    /// The person's open case, otherwise the latest.
    Optional<CaseFile> fileOf(PersonRef person) {
        return read("""
                f.id = (select l.id from admission.case_file l where l.person_id = :wanted
                        order by (l.closed_on is null) desc, l.opened_at desc limit 1)
                """, person.value()).values().stream().findFirst();
    }

    Map<UUID, PersonRef> personsOf(Collection<UUID> ids) {
        var persons = new HashMap<UUID, PersonRef>();
        db.sql("select id, person_id from admission.case_file where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    persons.put(row.getObject("id", UUID.class), new PersonRef(row.getObject("person_id", UUID.class)));
                });
        return persons;
    }

    /// All cases of a person inside the viewer's scope, the open one first.
    List<CaseId> of(PersonRef person) {
        return db.sql("""
                select id from admission.case_file where person_id = :person
                order by (closed_on is null) desc, opened_at desc
                """)
                .param("person", person.value())
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The cases whose copies bear the person's name: as the candidate or as the helper.
    List<CaseId> naming(PersonRef person) {
        return db.sql("""
                select id from admission.case_file
                where person_id = :person or helper_id = :person or opened_for = :person order by id
                """)
                .param("person", person.value())
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /// For whom each of these cases was opened, whoever that is after merges.
    Map<CaseId, PersonRef> openedFor(Collection<CaseId> ids) {
        var found = new LinkedHashMap<CaseId, PersonRef>();
        db.sql("select id, opened_for from admission.case_file where id = any(:ids) order by id")
                .param("ids", values(ids))
                .query(row -> {
                    found.put(
                            new CaseId(row.getObject("id", UUID.class)),
                            new PersonRef(row.getObject("opened_for", UUID.class)));
                });
        return found;
    }

    Optional<CaseId> openOf(PersonRef person) {
        return db.sql("select id from admission.case_file where person_id = :person and closed_on is null")
                .param("person", person.value())
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Looks beyond the scope, and answers yes or no only.
    boolean hasOpenCase(PersonRef person) {
        return db.sql("select admission.has_open_case(:person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// The cases into which an import brought acts.
    List<CaseId> of(ImportRef list) {
        return db.sql("select distinct case_id from admission.act where import_id = :import order by case_id")
                .param("import", list.number())
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /// Every case in scope, for the rebuild.
    List<CaseId> all() {
        return db.sql("select id from admission.case_file order by id")
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Every case in scope that is not over, in order of id.
    List<CaseId> open() {
        return db.sql("select id from admission.case_file where closed_on is null order by id")
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Adds the act; two people adding the same step collide on the primary key.
    ///
    /// @return the digest that the journal vouches with
    byte[] append(CaseId id, RecordedAct recorded) {
        var act = recorded.act();
        var words = json.words(act, recorded.override());
        var digest = db.sql("""
                insert into admission.act as a (case_id, step, kind, on_day, cell_id, details, findings, words_digest,
                                           origin, import_id, recorded_by, recorded_at)
                values (:case, :step, :kind, :day, :cell, :details::jsonb, :findings::jsonb, :digest,
                        :origin, :import, :by, :at)
                returning
                """ + VouchedActs.DIGEST)
                .param("case", id.value())
                .param("step", recorded.step())
                .param("kind", ActKind.of(act).word())
                .param("day", act.on())
                .param("cell", recorded.cell().value())
                .param("details", json.details(act))
                .param("findings", json.findings(recorded.findings()))
                .param("digest", words.digest())
                .param("origin", ActCodec.word(recorded.origin()))
                .param("import", recorded.list().map(ImportRef::number).orElse(null))
                .param("by", recorded.by())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getBytes(1))
                .single();
        db.sql(
                        "insert into admission.act_words (case_id, step, words, salt) values (:case, :step, :words::jsonb, :salt)")
                .param("case", id.value())
                .param("step", recorded.step())
                .param("words", words.words())
                .param("salt", words.salt())
                .update();
        return digest;
    }

    private static UUID[] values(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    /// Files with their acts, in one statement.
    private Map<CaseId, CaseFile> read(String which, Object wanted) {
        var heads = new LinkedHashMap<CaseId, CaseFile>();
        var acts = new HashMap<CaseId, List<RecordedAct>>();
        db.sql("""
                select f.id, f.person_id, f.opened_in, a.*, w.words
                from admission.case_file f
                left join admission.act a on a.case_id = f.id
                left join admission.act_words w on w.case_id = a.case_id and w.step = a.step
                where %s order by f.id, a.step
                """.formatted(which)).param("wanted", wanted).query(row -> {
            var head = head(row);
            heads.put(head.id(), head);
            if (row.getString("kind") != null) {
                acts.computeIfAbsent(head.id(), _ -> new ArrayList<>()).add(act(row));
            }
        });
        heads.replaceAll(
                (id, head) -> new CaseFile(id, head.person(), head.cell(), acts.getOrDefault(id, List.of()), votes));
        return heads;
    }

    private CaseFile head(ResultSet row) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                new OrganizationRef(row.getObject("opened_in", UUID.class)),
                List.of(),
                votes);
    }

    private RecordedAct act(ResultSet row) throws SQLException {
        var kind = ActKind.named(row.getString("kind")).orElseThrow();
        var words = json.readWords(row.getString("words"));
        var list = row.getObject("import_id", Long.class);
        return new RecordedAct(
                row.getInt("step"),
                ActCodec.read(
                        kind,
                        row.getObject("on_day", LocalDate.class),
                        json.readDetails(row.getString("details")),
                        words),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                RecordedAct.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(list).map(ImportRef::new),
                json.readFindings(row.getString("findings")),
                new Words(words.getOrDefault("override", "")));
    }
}
