package vn.ketnap.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.ListRow;

/// Imports and their rows.
@Repository
class ImportStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ImportRef begin(String file, String sha256, ListKind kind, Actor by) {
        return new ImportRef(db.sql("""
                insert into exchange.import (file, sha256, kind, recorded_by, recorded_at)
                values (:file, :sha, :kind, :by, :at) returning id
                """)
                .param("file", file)
                .param("sha", sha256)
                .param("kind", kind.word())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    void row(ImportRef list, ListRow row, RowOutcome outcome) {
        db.sql("""
                insert into exchange.import_row (import_id, sheet, row, outcome, reason, person_id, written)
                values (:import, :sheet, :row, :outcome, :reason, :person, :written::jsonb)
                """)
                .param("import", list.number())
                .param("sheet", row.sheet())
                .param("row", row.row())
                .param("outcome", outcome.kind().word())
                .param("reason", outcome.reason())
                .param("person", outcome.person().map(one -> one.value()).orElse(null))
                .param("written", json.writeValueAsString(row.written()))
                .update();
    }

    void end(ImportRef list, Map<RowOutcome.Kind, Integer> counts) {
        db.sql("""
                update exchange.import set added = :added, updated = :updated, skipped = :skipped, held = :held
                where id = :import
                """)
                .param("added", counts.getOrDefault(RowOutcome.Kind.ADDED, 0))
                .param("updated", counts.getOrDefault(RowOutcome.Kind.UPDATED, 0))
                .param("skipped", counts.getOrDefault(RowOutcome.Kind.SKIPPED, 0))
                .param("held", counts.getOrDefault(RowOutcome.Kind.HELD, 0))
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
                Optional.ofNullable(undone).map(OffsetDateTime::toInstant));
    }
}
