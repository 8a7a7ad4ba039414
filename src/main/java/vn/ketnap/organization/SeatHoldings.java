package vn.ketnap.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: the seats they sat in.
@Repository
class SeatHoldings implements Holdings {

    private static final String ROWS = """
            select 'organization.seat' as held,
                (to_jsonb(t) || jsonb_build_object('organization', (select p.name from organization.period p
                    where p.organization_id = t.organization_id order by p.from_day desc, p.id desc limit 1)))::text as said
            from organization.seat t where t.person_id = any(:ids)
            """;

    private final JdbcClient db;

    SeatHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list();
    }

    /// Whoever sat in a seat is a member, and is never erased.
    @Override
    public void erase(Erased person) {}
}
