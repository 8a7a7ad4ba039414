package vn.ketnap.journal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: who did or saw what of theirs.
@Repository
class LineHoldings implements Holdings {

    private static final String ROWS = """
            select 'journal.line' as held, (to_jsonb(t) - 'digest')::text as said from journal.line t
            where t.subject = any((:ids::uuid[])::text[])
               or (split_part(t.subject, '/', 1) = any((:ids::uuid[])::text[]) and t.what ~ '^(view|export):')
            """;

    private final JdbcClient db;

    LineHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list();
    }

    /// Lines hold identities only, and say for ever that somebody was erased.
    @Override
    public void erase(Erased person) {}
}
