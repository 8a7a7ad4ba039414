package vn.ketnap.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: papers of the cases as issued, with their bytes in hexadecimal digits.
@Repository
class PaperHoldings implements Holdings {

    private static final String ROWS = """
            select 'document.paper' as held, to_jsonb(t)::text as said from document.paper t where t.about = any(:ids)
            union all select 'document.paper_end', to_jsonb(t)::text from document.paper_end t
                where t.paper_id in (select p.id from document.paper p where p.about = any(:ids))
            union all select 'document.number', to_jsonb(t)::text from document.number t
                where t.paper_id in (select p.id from document.paper p where p.about = any(:ids))
            """;

    private final JdbcClient db;

    PaperHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list();
    }

    @Override
    public void erase(Erased person) {
        db.sql("select document.erase(:ids)::text")
                .param("ids", person.allIds())
                .query((_, _) -> "")
                .single();
        for (var id : others()) {
            Redaction.without(bytes(id), person.names()).ifPresent(left -> redact(id, left));
        }
    }

    /// Papers of several persons are not said to be of anyone: each that is left is looked through.
    private List<UUID> others() {
        return db.sql("select id from document.paper where length(bytes) > 0")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private byte[] bytes(UUID id) {
        return db.sql("select bytes from document.paper where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    private void redact(UUID id, byte[] left) {
        db.sql("select document.redact(:id, :left)::text")
                .param("id", id)
                .param("left", left)
                .query((_, _) -> "")
                .single();
    }
}
