package vn.ketnap.exchange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: the rows of lists as they were written.
@Repository
class RowHoldings implements Holdings {

    private static final String ROWS = """
            select 'exchange.import_row' as held,
                (to_jsonb(t) || (select jsonb_build_object('file', i.file, 'recorded_by', i.recorded_by,
                    'recorded_at', i.recorded_at) from exchange.import i where i.id = t.import_id))::text as said
            from exchange.import_row t where t.person_id = any(:ids)
            """;

    private final JdbcClient db;

    RowHoldings(JdbcClient db) {
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
        db.sql("select exchange.erase(:ids, :names)::text")
                .param("ids", person.allIds())
                .param("names", person.allNames())
                .query((_, _) -> "")
                .single();
    }
}
