package vn.ketnap.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;

/// Files between upload and import, kept by the server and seen by whoever sent them; gone when brought in or given up.
@Service
public class Uploads {

    private static final Duration KEPT = Duration.ofHours(12);

    private final JdbcClient db;
    private final Clock clock;

    Uploads(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A file as it was sent.
    public static final class Upload {

        private final UUID id;
        private final String file;
        private final byte[] content;

        Upload(UUID id, String file, byte[] content) {
            this.id = id;
            this.file = file;
            this.content = content.clone();
        }

        public UUID id() {
            return id;
        }

        public String file() {
            return file;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /// Keeps a file; what nobody brought in for half a day goes.
    @Transactional
    public UUID keep(String file, byte[] content, Actor by) {
        var now = clock.instant();
        db.sql("delete from exchange.upload where recorded_at < :then")
                .param("then", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        var id = UUID.randomUUID();
        db.sql(
                        "insert into exchange.upload (id, file, content, account, recorded_at) values (:id, :file, :content, :by, :at)")
                .param("id", id)
                .param("file", file)
                .param("content", content)
                .param("by", by.account())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id, Actor by) {
        return db.sql("select * from exchange.upload where id = :id and account = :by")
                .param("id", id)
                .param("by", by.account())
                .query((row, n) -> new Upload(id, row.getString("file"), row.getBytes("content")))
                .optional();
    }

    @Transactional
    public void drop(UUID id) {
        db.sql("delete from exchange.upload where id = :id").param("id", id).update();
    }
}
