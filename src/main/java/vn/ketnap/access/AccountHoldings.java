package vn.ketnap.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: the account, without its secrets.
@Repository
class AccountHoldings implements Holdings {

    private static final String ROWS = """
            select 'access.account' as held, (to_jsonb(t) - 'password_hash')::text as said
            from access.account t where t.person = any(:ids)
            """;

    private final JdbcClient db;

    AccountHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list();
    }

    /// A sentence waiting in a session to be shown once may name the person; whoever has an account is a member.
    @Override
    public void erase(Erased person) {
        db.sql("delete from access.session_attributes where attribute_name like '%FLASH_MAPS%'")
                .update();
    }
}
