package vn.ketnap.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;

/// The last trial of each upload, beside it.
@Repository
class TrialStore {

    private final JdbcClient db;
    private final Uploads uploads;
    private final ImportParts parts;

    TrialStore(JdbcClient db, Uploads uploads, ImportParts parts) {
        this.db = db;
        this.uploads = uploads;
        this.parts = parts;
    }

    /// Keeps a file and its first trial, both or neither.
    @Transactional
    UUID keep(String file, byte[] content, Trial trial, Actor by) {
        var id = uploads.keep(file, content, by);
        keep(id, trial, by);
        return id;
    }

    /// Puts a trial in place of the one before.
    @Transactional
    void keep(UUID upload, Trial trial, Actor by) {
        db.sql("""
                insert into exchange.trial (upload_id, part_id, mark, answer) values (:upload, :part, :mark, :answer::json)
                on conflict (upload_id) do update
                    set part_id = excluded.part_id, mark = excluded.mark, answer = excluded.answer
                """)
                .param("upload", upload)
                .param("part", parts.atFirst(by).orElseThrow().value())
                .param("mark", trial.mark())
                .param("answer", TrialJson.of(trial))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Trial> find(UUID upload, Actor by) {
        return db.sql("""
                select t.mark, t.answer from exchange.trial t join exchange.upload u on u.id = t.upload_id
                where t.upload_id = :upload and u.account = :by
                """)
                .param("upload", upload)
                .param("by", by.account())
                .query((row, n) -> TrialJson.read(row.getString("answer"), row.getLong("mark")))
                .optional()
                .flatMap(read -> read);
    }
}
