package vn.ketnap.admission;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Scope;

/// Writes the copies that an older program did not know, once, before anybody is served: all cases or none.
@Component
class CopiesOfOld implements SmartLifecycle {

    private final JdbcClient db;
    private final CaseStore store;
    private final Keeping keeping;
    private final SumKeeper sums;
    private final TransactionTemplate transaction;
    private volatile boolean done;

    CopiesOfOld(
            JdbcClient db, CaseStore store, Keeping keeping, SumKeeper sums, PlatformTransactionManager transactions) {
        this.db = db;
        this.store = store;
        this.keeping = keeping;
        this.sums = sums;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> transaction.executeWithoutResult(_ -> fillIn()));
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    private void fillIn() {
        if (lacksSpans()) {
            store.all().forEach(id -> store.find(id).ifPresent(keeping::refresh));
        }
        if (lacksSums()) {
            sums.sumAnew();
        }
    }

    private boolean lacksSums() {
        return db.sql("""
                select exists (select 1 from admission.standing_act where measure is not null)
                   and not exists (select 1 from admission.node_month)
                """).query(Boolean.class).single();
    }

    private boolean lacksSpans() {
        return db.sql("""
                select exists (select 1 from admission.case_file where steps > 0)
                   and not exists (select 1 from admission.stage_span)
                """).query(Boolean.class).single();
    }
}
