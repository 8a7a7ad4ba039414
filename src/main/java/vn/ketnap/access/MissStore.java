package vn.ketnap.access;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MissStore {

    private final JdbcClient db;

    MissStore(JdbcClient db) {
        this.db = db;
    }

    /// Counts an attempt as missed before its password is looked at, so that many at once cannot slip through; a
    /// success takes it back. An attempt the throttle refuses is not counted.
    ///
    /// @return the misses before this one
    @Transactional
    public Throttle reserve(String account, String address, Instant now) {
        db.sql("select pg_advisory_xact_lock(hashtext('access.miss'), hashtext(:account))")
                .param("account", account)
                .query((_, _) -> 0)
                .single();
        var before = count(account, address, now.minus(Throttle.WINDOW));
        if (before.allows()) {
            db.sql("insert into access.miss (account, address, at) values (:account, :address, :at)")
                    .param("account", account)
                    .param("address", address)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return before;
    }

    /// A success: the misses of this account from this address are forgotten, and those of all older than a day.
    @Transactional
    public void forget(String account, String address, Instant now) {
        db.sql("delete from access.miss where (account = :account and address = :address) or at < :old")
                .param("account", account)
                .param("address", address)
                .param("old", now.minus(Throttle.KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Throttle count(String account, String address, Instant since) {
        return db.sql("""
                select count(*) filter (where account = :account and address = :address) as both,
                       count(*) filter (where account = :account) as account,
                       count(*) filter (where address = :address) as address
                from access.miss
                where at > :since and (account = :account or address = :address)
                """)
                .param("account", account)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Throttle(row.getInt("both"), row.getInt("account"), row.getInt("address")))
                .single();
    }
}
