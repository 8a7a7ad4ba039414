package vn.ketnap.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;

/// The amendments. Rows are only ever added.
@Repository
class AmendmentStore {

    /// Any number of its own: whoever holds the lock is the only one who amends.
    private static final long LOCK = 20_260_408;

    private final JdbcClient db;
    private final Clock clock;

    AmendmentStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps others from amending until the transaction ends, so that each sees what the one before it entered.
    void lock() {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    List<Amendment> all() {
        return db.sql("select * from regulation.amendment order by id")
                .query(AmendmentStore::amendment)
                .list();
    }

    /// How many rows there are: rows are never taken away, so an unchanged number means that nothing changed. The
    /// highest id would not do, for a row with a lower one may become visible later.
    int count() {
        return db.sql("select count(*) from regulation.amendment")
                .query(Integer.class)
                .single();
    }

    void append(Draft draft, Optional<Long> revokes, Actor by) {
        db.sql("""
                insert into regulation.amendment
                    (kind, key, valid_from, value, document, clause, note, recorded_by, recorded_at, revokes)
                values (:kind, :key, :from, :value, :document, :clause, :note, :by, :at, :revokes)
                """)
                .param("kind", draft.kind().word())
                .param("key", draft.key())
                .param("from", draft.from())
                .param("value", draft.value())
                .param("document", draft.document())
                .param("clause", draft.clause())
                .param("note", draft.note())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("revokes", revokes.orElse(null))
                .update();
    }

    private static Amendment amendment(ResultSet row, int n) throws SQLException {
        return new Amendment(
                row.getLong("id"),
                Amendment.Kind.named(row.getString("kind")),
                row.getString("key"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("value"),
                row.getString("document"),
                row.getString("clause"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revokes", Long.class)));
    }
}
