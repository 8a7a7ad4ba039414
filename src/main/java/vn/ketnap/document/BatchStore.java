package vn.ketnap.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;

/// Rows of batches and the pieces of their files.
@Repository
class BatchStore {

    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration STILL = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    BatchStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Adds a batch that is about to begin; those of this morning go.
    @Transactional
    void add(UUID id, BatchOrder order, Actor by) {
        db.sql("delete from document.batch where begun_at < :then")
                .param("then", now().minus(KEPT))
                .update();
        db.sql("""
                insert into document.batch (id, account, part_id, file_name, kind, back, total, begun_at, touched_at)
                values (:id, :by, :part, :name, :kind, :back, :total, :at, :at)
                """)
                .param("id", id)
                .param("by", by.account())
                .param("part", order.part().value())
                .param("name", order.name())
                .param("kind", order.kind().word())
                .param("back", order.back())
                .param("total", order.works().size())
                .param("at", now())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Batch> find(UUID id, Actor by) {
        return db.sql("select * from document.batch where id = :id and account = :by")
                .param("id", id)
                .param("by", by.account())
                .query((row, _) -> read(row))
                .optional();
    }

    @Transactional
    void progress(UUID id, int done, int papers) {
        db.sql("update document.batch set done = :done, papers = :papers, touched_at = :at where id = :id")
                .param("done", done)
                .param("papers", papers)
                .param("at", now())
                .param("id", id)
                .update();
    }

    @Transactional
    void add(UUID id, int n, byte[] bytes) {
        db.sql("insert into document.batch_piece (batch_id, n, bytes) values (:id, :n, :bytes)")
                .param("id", id)
                .param("n", n)
                .param("bytes", bytes)
                .update();
        db.sql("update document.batch set bytes = bytes + :more where id = :id")
                .param("more", bytes.length)
                .param("id", id)
                .update();
    }

    /// Begins again as a zip.
    @Transactional
    void apart(UUID id) {
        db.sql("delete from document.batch_piece where batch_id = :id")
                .param("id", id)
                .update();
        db.sql("update document.batch set kind = 'zip', apart = true, bytes = 0, done = 0, papers = 0 where id = :id")
                .param("id", id)
                .update();
    }

    @Transactional
    void end(UUID id, Batch.State state) {
        db.sql("update document.batch set state = :state, touched_at = :at where id = :id")
                .param("state", state.word())
                .param("at", now())
                .param("id", id)
                .update();
    }

    /// One piece of the file; nothing after the last.
    @Transactional(readOnly = true)
    Optional<byte[]> piece(UUID id, int n) {
        return db.sql("select bytes from document.batch_piece where batch_id = :id and n = :n")
                .param("id", id)
                .param("n", n)
                .query(byte[].class)
                .optional();
    }

    private Batch read(ResultSet row) throws SQLException {
        var kind = BatchOrder.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT));
        var said = Batch.State.named(row.getString("state"));
        var still = row.getObject("touched_at", OffsetDateTime.class).isBefore(now().minus(STILL));
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("file_name") + ending(kind),
                kind,
                row.getString("back"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("papers"),
                row.getLong("bytes"),
                said == Batch.State.WORKING && still ? Batch.State.STOPPED : said,
                row.getBoolean("apart"));
    }

    private static String ending(BatchOrder.Kind kind) {
        return switch (kind) {
            case WORD -> ".docx";
            case ZIP -> ".zip";
            case SINGLE -> "";
        };
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
