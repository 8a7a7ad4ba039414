package vn.ketnap.planning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: the activities at which they were noticed.
@Repository
class NoticedHoldings implements Holdings {

    private static final String ROWS = """
            select 'planning.noticed' as held,
                (to_jsonb(t) || jsonb_build_object('activity', (select w.name from planning.activity_words w
                    where w.activity_id = t.activity_id order by w.fact_id desc limit 1)))::text as said
            from planning.noticed t where t.person_id = any(:ids)
            """;

    private final JdbcClient db;

    NoticedHoldings(JdbcClient db) {
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
        db.sql("select planning.erase(:ids, :names)::text")
                .param("ids", person.allIds())
                .param("names", person.allNames())
                .query((_, _) -> "")
                .single();
    }
}
