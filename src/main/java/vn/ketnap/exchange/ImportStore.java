package vn.ketnap.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.ListRow;

/// Imports and their rows.
@Repository
class ImportStore implements References {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final long ONE_AT_A_TIME = 5_201_825_004L;

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Waits until no other import is under way, and keeps others waiting until the transaction ends.
    void alone() {
        db.sql("select pg_advisory_xact_lock(:key)::text")
                .param("key", ONE_AT_A_TIME)
                .query(String.class)
                .single();
    }

    ImportRef begin(String file, String sha256, ListKind kind, Optional<OrganizationRef> part, Actor by) {
        return new ImportRef(db.sql("""
                insert into exchange.import (file, sha256, kind, part_id, recorded_by, recorded_at)
                values (:file, :sha, :kind, :part, :by, :at) returning id
                """)
                .param("file", file)
                .param("sha", sha256)
                .param("kind", kind.word())
                .param("part", part.map(OrganizationRef::value).orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    void rows(ImportRef list, Map<ListRow, RowOutcome> outcomes) {
        outcomes.forEach((row, outcome) -> row(list, row, outcome));
    }

    private void row(ImportRef list, ListRow row, RowOutcome outcome) {
        db.sql("""
                insert into exchange.import_row (import_id, sheet, row, outcome, reason, detail, person_id, written)
                values (:import, :sheet, :row, :outcome, :reason, :detail, :person, :written::jsonb)
                """)
                .param("import", list.number())
                .param("sheet", row.sheet())
                .param("row", row.row())
                .param("outcome", outcome.kind().word())
                .param("reason", outcome.reason())
                .param("detail", String.join("; ", outcome.details()))
                .param("person", outcome.person().map(PersonRef::value).orElse(null))
                .param("written", json.writeValueAsString(row.written()))
                .update();
    }

    void end(ImportRef list, Collection<RowOutcome> outcomes, Optional<OrganizationRef> part) {
        var counts = new EnumMap<RowOutcome.Kind, Integer>(RowOutcome.Kind.class);
        outcomes.forEach(outcome -> counts.merge(outcome.kind(), 1, Integer::sum));
        db.sql("""
                update exchange.import set added = :added, updated = :updated, skipped = :skipped, held = :held,
                    part_id = :part
                where id = :import
                """)
                .param("added", counts.getOrDefault(RowOutcome.Kind.ADDED, 0))
                .param("updated", counts.getOrDefault(RowOutcome.Kind.UPDATED, 0))
                .param("skipped", counts.getOrDefault(RowOutcome.Kind.SKIPPED, 0))
                .param("held", counts.getOrDefault(RowOutcome.Kind.HELD, 0))
                .param("part", part.map(OrganizationRef::value).orElse(null))
                .param("import", list.number())
                .update();
    }

    void undone(ImportRef list, Actor by) {
        db.sql("update exchange.import set undone_by = :by, undone_at = :at where id = :import")
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("import", list.number())
                .update();
    }

    Optional<Imports.Past> find(ImportRef list) {
        return db.sql("select * from exchange.import where id = :import")
                .param("import", list.number())
                .query(ImportStore::past)
                .optional();
    }

    List<Imports.Past> latest(int limit) {
        return db.sql("select * from exchange.import order by id desc limit :limit")
                .param("limit", limit)
                .query(ImportStore::past)
                .list();
    }

    List<Imports.PastRow> rows(ImportRef list) {
        return db.sql("select * from exchange.import_row where import_id = :import order by sheet, row")
                .param("import", list.number())
                .query((row, n) -> new Imports.PastRow(
                        row.getString("sheet"),
                        row.getInt("row"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        details(row.getString("detail")),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonRef::new),
                        new LinkedHashMap<>(json.readValue(row.getString("written"), WORDS))))
                .list();
    }

    Map<String, Map<String, String>> mappings() {
        var mappings = new LinkedHashMap<String, Map<String, String>>();
        db.sql("select signature, columns from exchange.mapping").query(row -> {
            mappings.put(row.getString("signature"), json.readValue(row.getString("columns"), WORDS));
        });
        return mappings;
    }

    void remember(String signature, Map<String, String> columns, Actor by) {
        db.sql("""
                insert into exchange.mapping (signature, columns, recorded_by, recorded_at)
                values (:signature, :columns::jsonb, :by, :at)
                on conflict (signature) do update set columns = excluded.columns, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at
                """)
                .param("signature", signature)
                .param("columns", json.writeValueAsString(columns))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Later imports that said something of these persons and still count.
    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return db.sql("""
                select r.person_id, i.file || ' (' || i.id || '), ' || r.sheet || ' ' || r.row as place
                from exchange.import_row r join exchange.import i on i.id = r.import_id
                where r.person_id = any(:persons) and i.id <> :import and i.undone_at is null
                  and r.outcome in ('added', 'updated')
                order by i.id, r.sheet, r.row
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .param("import", besides.number())
                .query((row, n) -> Reference.to(
                        new PersonRef(row.getObject("person_id", UUID.class)), row.getString("place"), "import"))
                .list();
    }

    private static List<String> details(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("; "));
    }

    private static Imports.Past past(ResultSet row, int n) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Imports.Past(
                new ImportRef(row.getLong("id")),
                row.getString("file"),
                ListKind.of(row.getString("kind")).orElseThrow(),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("added"),
                row.getInt("updated"),
                row.getInt("skipped"),
                row.getInt("held"),
                Optional.ofNullable(row.getObject("part_id", UUID.class)).map(OrganizationRef::new),
                Optional.ofNullable(undone).map(OffsetDateTime::toInstant));
    }
}
